// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace kravkort {

// The municipalities that something is meant for: chosen by name or code from the list that the program
// brings, or typed. What the list does not know is kept as typed, and said to be so.
class MunicipalityPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalityPicker(const QStringList &chosen, QWidget *parent = nullptr);

    // Each once, in the order given; what still stands in the field is among them.
    QStringList chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &text);
    void removeSelected();

    QLineEdit *m_field;
    QListWidget *m_list;
};

// Completes names and codes of municipalities in the field, wherever in the name the letters are.
void completeMunicipalities(QLineEdit *field);

} // namespace kravkort
