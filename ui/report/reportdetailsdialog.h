// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reportverbs.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kravkort {

class DateField;

// What the front page of the current bid's report says: vendor, logo, version, approval, draft or final; and
// whose names may be shown to a municipality. One undo step.
class ReportDetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    // Asks for the path of a picture; empty when the user thought better of it.
    using ChoosePicture = std::function<QString(QWidget *parent, const QString &title)>;

    explicit ReportDetailsDialog(WorkspaceStore &store, QWidget *parent = nullptr,
                                 ChoosePicture choosePicture = {});

    void accept() override;

private:
    void chooseLogo();
    void setLogo(const QByteArray &image);
    void showFault(const QString &sentence);
    ReportSetup setup() const;

    WorkspaceStore &m_store;
    ReportSetup m_setup;
    ChoosePicture m_choosePicture;
    QLineEdit *m_vendor;
    QLabel *m_logo;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    QLineEdit *m_version;
    QLineEdit *m_approver;
    DateField *m_approved;
    QCheckBox *m_final;
    QListWidget *m_people;
    QLabel *m_fault;
};

} // namespace kravkort
