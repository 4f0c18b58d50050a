// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;
class QPushButton;
class QToolButton;

namespace kravkort {

// A date that may be none: a button that offers one, or the date with a way to clear it.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    // `name` becomes the date edit's object name; the buttons' are that with "Set" and "Clear" after it.
    DateField(const QString &name, QDate today, QWidget *parent = nullptr);

    // What is true; a date that is being typed is left alone.
    void show(std::optional<QDate> date);
    // Where no date is shown because those that it stands for have several.
    void setDiffers(bool differs);
    void setAccessibleName(const QString &name);
    // Tells of what was typed and not yet told.
    void commit();

signals:
    void edited(std::optional<QDate> date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showEditor(bool shown);

    QDate m_today;
    bool m_differs = false;
    std::optional<QDate> m_date;
    QPushButton *m_set;
    QDateEdit *m_edit;
    QToolButton *m_clear;
};

} // namespace kravkort
