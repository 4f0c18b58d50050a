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

// What of the requirements is shown: text, result, responsible, strength.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Phrases &phrases, QWidget *parent = nullptr);

    void setPhrases(const Phrases &phrases);
    void showCount(int shown, int all);
    void focusText();

signals:
    void filterChanged(const kravkort::RequirementFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();
    void clear();
    RequirementFilter filter() const;

    Phrases m_phrases;
    QLineEdit *m_text;
    QComboBox *m_outcome;
    QComboBox *m_responsible;
    QComboBox *m_strength;
    QToolButton *m_clear;
    QLabel *m_count;
};

} // namespace kravkort
