// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kravkort {

// Asks once, in passing, what the history shall call whoever works here. Work goes on meanwhile, under the
// name of the account.
class AuthorBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AuthorBar(QWidget *parent = nullptr);

signals:
    void named(const QString &name); // empty: the account's name will do

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_question;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QToolButton *m_close;
};

} // namespace kravkort
