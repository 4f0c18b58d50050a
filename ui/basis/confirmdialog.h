// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kravkort {

// Where in which document the statements were read that somebody is about to confirm.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    // `documents` are proposed, the first one is filled in; `consequence` says what will be done.
    ConfirmDialog(const QStringList &documents, const QString &consequence, QWidget *parent = nullptr);

    QString document() const;
    QString place() const;

private:
    QComboBox *m_document;
    QLineEdit *m_place;
};

} // namespace kravkort
