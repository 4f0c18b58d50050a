// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/text/result.h"
#include "models/phrases.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTimer;

namespace kravkort {

class ChangeList;
class Display;
class ImpactList;
class RevisionModel;
class WorkspaceStore;
struct BidImpact;
struct Catalogue;
struct Prompts;

// A newer catalogue before it is taken: what it changes, what that means for each bid, and which bids are to
// use it. Taking it is one step that can be undone. A note of the changes can be kept as PDF.
class RevisionDialog final : public QDialog
{
    Q_OBJECT

public:
    // `json` must read as a catalogue without faults.
    RevisionDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                   const QByteArray &json, QWidget *parent = nullptr);

private:
    void compare(RevisionModel &model, const Bid &bid) const;
    void compareAgain();
    void compareAll();
    void showHead();
    void showBase();
    void weigh();
    void showButton();
    MovedIds moved() const;
    QList<BidImpact> impacts() const;
    void take();
    void writeNote();

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    Phrases m_phrases;
    QByteArray m_json;
    std::shared_ptr<const Catalogue> m_newer;
    QList<RevisionModel *> m_models; // one for each revision that a bid uses
    QList<BidId> m_compared;         // the bid that stands for each
    QLabel *m_head;
    QLabel *m_sums;
    QComboBox *m_since;
    QTabWidget *m_tabs;
    ChangeList *m_changes;
    ImpactList *m_impacts;
    QCheckBox *m_carry;
    QLabel *m_message;
    QPushButton *m_note;
    QPushButton *m_take;
    QTimer *m_later; // the bids are weighed when nobody ticks
};

} // namespace kravkort
