// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/historymodel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace kravkort {

// What of the history is asked for, and its way out of the program.
class HistoryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QDate today, QWidget *parent = nullptr);

    void setAuthors(const QStringList &authors);
    void setKinds(const QList<std::pair<QString, QString>> &kinds); // as in fields.h, and in words
    void focusText();

signals:
    void filterChanged(const kravkort::HistoryFilter &filter);
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Period { All, Today, Week, Month, Year, Between };

    void retranslate();
    void tell();
    void setItems(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &items);

    QDate m_today;
    QLineEdit *m_text;
    QComboBox *m_author;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QLabel *m_until;
    QDateEdit *m_to;
    QPushButton *m_export;
    QTimer *m_typed; // since the last letter
    QStringList m_authors;
    QList<std::pair<QString, QString>> m_kinds;
};

} // namespace kravkort
