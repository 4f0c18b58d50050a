// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/impactmodel.h"

#include <QWidget>

class QCheckBox;
class QTextBrowser;
class QTreeView;

namespace kravkort {

// What a newer catalogue means for the bids, one a row with a box to tick, and the selected one in full.
class ImpactList final : public QWidget
{
    Q_OBJECT

public:
    ImpactList(std::shared_ptr<const Catalogue> newer, const Phrases &phrases, QWidget *parent = nullptr);

    ImpactModel &model() { return *m_model; }
    // Does what is the bids' own go along?
    void setCarried(bool carried);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void showChosen();
    void chooseAll(bool all);

    std::shared_ptr<const Catalogue> m_newer;
    Phrases m_phrases;
    bool m_carried = true;
    ImpactModel *m_model;
    QCheckBox *m_all;
    QTreeView *m_table;
    QTextBrowser *m_detail;
};

} // namespace kravkort
