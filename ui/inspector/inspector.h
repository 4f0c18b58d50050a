// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/catalogue/statementkind.h"
#include "models/graph/graphlook.h"
#include "ui/inspector/sheet.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kravkort {

class AnswerEditor;
class BidPanel;
class Chip;
class ConditionEditor;
class DecisionEditor;
class Display;
class EvidenceDesk;
class EvidenceEditor;
class Focus;
class LinkLabel;
class Section;
class Timeline;
class WorkspaceStore;

// What is selected: what it says, why it is there, what it hangs together with, and the editors for what can
// be said and decided about it. Shows what the store says, nothing of its own.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    Inspector(WorkspaceStore &store, Focus &focus, Display &display, EvidenceDesk &evidence,
              QWidget *parent = nullptr);

signals:
    // To draw why the node is here, or its weakest link.
    void graphWanted(const kravkort::GraphFocus &focus);
    // To change what the catalogue says of it.
    void editWanted(const kravkort::StatementKey &statement);
    // To list the bid's meetings and what they left open.
    void meetingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(); // when it is first needed
    void makeHeading(QVBoxLayout *rows);
    void makeEditors(QVBoxLayout *rows);
    void makeParts(QVBoxLayout *rows);
    void refresh();
    void showBid();
    void showWayUp();
    void showChips(const QList<SheetChip> &chips);
    void showParts(const Sheet &sheet);
    // What the editors are about: the criterion, or those that are selected together.
    QList<CriterionId> criteria() const;
    Sheet sheetOfSeveral(const QList<CriterionId> &criteria) const;
    void showEditors();
    void showConditions();
    void retranslate();

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    EvidenceDesk &m_desk;
    NodeRef m_node;
    bool m_allReasons = false;
    bool m_built = false;

    QStackedWidget *m_stack;
    BidPanel *m_bid = nullptr; // shown where nothing is selected
    QScrollArea *m_scroll = nullptr;
    LinkLabel *m_up = nullptr; // back to the bid
    QLabel *m_kind = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    LinkLabel *m_standing = nullptr;
    LinkLabel *m_edit = nullptr; // of the statement
    QWidget *m_chipRow = nullptr;
    QList<Chip *> m_chips;
    QCheckBox *m_chosen = nullptr;
    LinkLabel *m_cost = nullptr;    // of choosing it, or what dropping it saves
    LinkLabel *m_readers = nullptr; // the bids that read the answer
    Section *m_decisionSection = nullptr;
    DecisionEditor *m_decision = nullptr;
    QList<ConditionEditor *> m_conditions;
    Section *m_answerSection = nullptr;
    AnswerEditor *m_answer = nullptr;
    Section *m_evidenceSection = nullptr;
    EvidenceEditor *m_evidence = nullptr;
    Section *m_historySection = nullptr;
    Timeline *m_timeline = nullptr;
    QMap<SheetPart, Section *> m_sections;
    QMap<SheetPart, LinkLabel *> m_texts;
};

} // namespace kravkort
