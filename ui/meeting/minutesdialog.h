// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"
#include "ui/report/reportformat.h"
#include "ui/window/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace kravkort {

class Display;
class ReportPreview;

// The minutes of a meeting as pages, in either language, ready to be handed out: saved as PDF or HTML, and
// opened from here. Store, display and prompts must outlive it.
class MinutesDialog final : public QDialog
{
    Q_OBJECT

public:
    MinutesDialog(WorkspaceStore &store, Display &display, const Prompts &prompts, const MeetingId &meeting,
                  QWidget *parent = nullptr);

private:
    QPushButton *saver(const char *name, const QString &text, ReportFormat format);
    Language language() const;
    Picture picture() const;
    void preview();
    void save(ReportFormat format);

    WorkspaceStore &m_store;
    const Prompts &m_prompts;
    MeetingId m_meeting;
    QComboBox *m_language;
    ReportPreview *m_preview;
    QLabel *m_outcome;
};

} // namespace kravkort
