// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/requirementfilter.h"
#include "models/phrases.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kravkort {

class SavedFilters;
class WorkspaceStore;
struct Prompts;

// What of the requirements is shown: text, result, responsible, strength.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    // The store keeps the named filters, the prompts ask for their names; both must outlive it.
    FilterBar(WorkspaceStore &store, const Prompts &prompts, const Phrases &phrases,
              QWidget *parent = nullptr);

    void setPhrases(const Phrases &phrases);
    const RequirementFilter &filter() const { return m_filter; }
    void setFilter(const RequirementFilter &filter);
    void showCount(int shown, int all);
    void focusText();

signals:
    void filterChanged(const kravkort::RequirementFilter &filter);
    void quickEntryWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void tell();
    void fitTexts();
    void clear();
    RequirementFilter read() const;
    QString furtherWords() const;
    void showFurther();

    Phrases m_phrases;
    RequirementFilter m_filter;
    RequirementFilter m_further; // what no box shows: owner and days, as charts lead here
    QLineEdit *m_text;
    QComboBox *m_outcome;
    QComboBox *m_responsible;
    QComboBox *m_strength;
    QToolButton *m_furtherChip; // takes them away
    QToolButton *m_clear;
    SavedFilters *m_saved;
    QToolButton *m_quick;
    QLabel *m_count;
};

} // namespace kravkort
