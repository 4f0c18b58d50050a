// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlook.h"
#include "models/phrases.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace kravkort {

// What is looked for in the graph, ticked in a sheet that opens under its button.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPopup(const Phrases &phrases, QWidget *parent = nullptr);

    const GraphFilter &filter() const { return m_filter; }
    // Tells nobody. `owners` are the names to choose from.
    void setFilter(const GraphFilter &filter, const QStringList &owners);
    void setPhrases(const Phrases &phrases);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

signals:
    void filterChanged(const kravkort::GraphFilter &filter);

private:
    template<class E>
    void addGroup(QList<E> GraphFilter::*values, const QList<E> &choices, const char *name);
    void setTexts();
    void showFilter();
    void chooseOwner(int row);

    Phrases m_phrases;
    GraphFilter m_filter;
    QStringList m_owners;
    struct Choice
    {
        QCheckBox *box;
        std::function<bool()> on;
        std::function<QString()> text;
        std::function<void(bool)> set; // in m_filter
    };
    void addChoice(const Choice &choice, QVBoxLayout &column);
    QList<Choice> m_choices;
    QList<QLabel *> m_titles;
    QComboBox *m_owner;
    QToolButton *m_clear;
};

// What each kind of a filter asks for, in words, by kind: "Status", "not met, partly met". Owner last.
QString filterTitle(int kind);
QString filterText(const GraphFilter &filter, int kind, const Phrases &phrases);
inline constexpr int filterKinds = 5;
// The filter without what one kind asks for.
GraphFilter without(GraphFilter filter, int kind);

} // namespace kravkort
