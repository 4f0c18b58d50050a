// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace kravkort {

// What a report holds: its sections, ticked and put in order, and the fields of an answer that it shows.
// Offers what the ceiling allows and nothing else.
class PlanEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanEditor(QWidget *parent = nullptr);

    void setPlan(const ReportPlan &plan, const Phrases &phrases);
    ReportPlan plan() const;

signals:
    // By the user.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void move(int by);
    void showMoves();

    ReportPlan m_shown;
    QLabel *m_sectionsLabel;
    QListWidget *m_sections;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_fieldsLabel;
    QListWidget *m_fields;
    bool m_filling = false;
};

} // namespace kravkort
