// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meeting/meetingslide.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kravkort {

// One item of a meeting in letters that are read across a room. Shows what the slide says and knows nothing
// else; letters grow with the view, and shrink where the words are many.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    void show(const MeetingSlide &slide);
    const MeetingSlide &slide() const { return m_slide; }
    // Of the running text in pixels, for what stands around the view.
    int letters() const;

    // Letters follow the room, not the other way round.
    QSize minimumSizeHint() const override { return {320, 240}; }
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *label(const char *name);
    void setWords();
    void setLetters();

    MeetingSlide m_slide;
    QVBoxLayout *m_column;
    QLabel *m_since, *m_code, *m_words, *m_about, *m_status, *m_view, *m_why, *m_said;
};

} // namespace kravkort
