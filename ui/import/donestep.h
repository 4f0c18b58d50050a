// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

class QLabel;

namespace kravkort {

class ImportDraft;

// What the import did, and where to look next.
class DoneStep final : public ImportStep
{
    Q_OBJECT

public:
    explicit DoneStep(QWidget *parent = nullptr);

    QString name() const override;
    QString about() const override;
    bool isComplete() const override { return true; }
    void enter() override {}

    void showDone(const ImportDraft &draft, int bids);

private:
    QLabel *m_text;
};

} // namespace kravkort
