// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"

#include <QDialog>

class QLabel;

namespace kravkort {

class Display;
class MomentChoice;
class WorkspaceStore;

// Asks for a day or a frozen bid of the current one. Accepted once the moment is there.
class AsOfDialog final : public QDialog
{
    Q_OBJECT

public:
    AsOfDialog(const WorkspaceStore &store, const Display &display, QWidget *parent = nullptr);

    void accept() override;
    const BidMoment &moment() const { return *m_moment; } // once accepted

private:
    MomentChoice *m_choice;
    QLabel *m_error;
    std::optional<BidMoment> m_moment;
};

} // namespace kravkort
