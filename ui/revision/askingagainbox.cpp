// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/askingagainbox.h"

#include "models/domain/entry/attention.h"
#include "models/domain/revision/changeaspect.h"
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/revision/wordmarks.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QLabel *newLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

AskingAgainBox::AskingAgainBox(WorkspaceStore &store, Display &display, const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_display(display)
    , m_key(key)
    , m_title(newLabel("askingTitle", this))
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_then(newLabel("askingThen", this))
    , m_now(newLabel("askingNow", this))
    , m_answer(newLabel("askingAnswer", this))
    , m_keep(new QPushButton(this))
{
    setObjectName(QStringLiteral("askingAgain"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // whatever the parent is painted with
    m_keep->setObjectName(QStringLiteral("keepAnswer"));
    m_sides->setSpacing(8);
    m_sides->addWidget(m_then, 1);
    m_sides->addWidget(m_now, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 8, 10, 10);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addLayout(m_sides);
    rows->addWidget(m_answer);
    rows->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &AskingAgainBox::keep);
    hide();
}

void AskingAgainBox::show(const QList<CriterionId> &criteria)
{
    const Picture &picture = m_store.picture();
    m_asking.clear();
    for (const CriterionId &criterion : criteria)
        if (const int k = picture.catalogue->criterionIndex.value(criterion, -1);
            k >= 0 && picture.asksAgain.value(k))
            m_asking.append(criterion);
    if (!m_asking.isEmpty())
        fill();
    setVisible(!m_asking.isEmpty());
}

void AskingAgainBox::keep()
{
    m_store.keepAnswers(QList(m_asking)); // the list changes on the way
    emit kept();
}

void AskingAgainBox::fill()
{
    const Theme theme = themeFor(parentWidget()->palette());
    QPalette ground = parentWidget()->palette();
    ground.setColor(QPalette::Window, theme.warningSoft);
    if (ground != palette())
        setPalette(ground);
    const int count = static_cast<int>(m_asking.size());
    for (QLabel *label : {m_then, m_now, m_answer})
        label->setVisible(count == 1);
    const QString head =
        count == 1 ? tr("Asks again") : tr("%n of the selected criteria ask again", "", count);
    m_title->setText(QStringLiteral("<b>%1&nbsp; %2</b><br>%3")
                         .arg(askingSign)
                         .arg(head.toHtmlEscaped(),
                              tr("The catalogue words it otherwise now; until you say so, the result does "
                                 "not count.")
                                  .toHtmlEscaped()));
    m_keep->setText(tr("&Keep the answer (%1)", "%1 is a key").arg(m_key));
    m_keep->setAccessibleName(tr("Keep the answer"));
    m_keep->setAccessibleDescription(head);
    m_keep->setToolTip(tr("The answer holds for the new words as well"));
    if (count == 1)
        fillOne();
}

void AskingAgainBox::fillOne()
{
    const int k = m_store.catalogue().criterionIndex.value(m_asking.first(), -1);
    if (k < 0)
        return;
    const Theme theme = themeFor(parentWidget()->palette());
    const Phrases phrases = m_display.phrases();
    const Text &now = m_store.catalogue().criteria.at(k).text;
    const Answer given = m_store.answerGiven(m_asking.first());
    const auto captioned = [&](const QString &caption, const QString &html) {
        return QStringLiteral("<span style=\"color:%1\">%2</span><br>%3")
            .arg(theme.quiet.name(), caption.toHtmlEscaped(), html);
    };
    QString described;
    if (const std::optional<Text> then = m_store.wordingOf(given.textHash)) {
        const Language language = toldIn(*then, now, m_display.language());
        const QList<WordRun> runs = wordDiff(then->in(language), now.in(language));
        m_then->setText(captioned(tr("Answered then"), wordMarks(runs, WordSide::Before, theme)));
        m_now->setText(captioned(tr("Asked now"), wordMarks(runs, WordSide::After, theme)));
        described = tr("Answered then: %1 Asked now: %2").arg(then->in(language), now.in(language));
    } else {
        m_then->setText(captioned(tr("Answered then"), tr("These words are not kept in the workspace.")));
        m_now->setText(captioned(tr("Asked now"), now.in(m_display.language()).toHtmlEscaped()));
        described = now.in(m_display.language());
    }
    QString answer =
        QStringLiteral("%1 %2 · %3")
            .arg(symbolOf(given.outcome), nameOf(given.outcome, phrases), nameOf(given.work, phrases));
    if (!given.reason.isEmpty())
        answer += QStringLiteral(" · ") + given.reason;
    m_answer->setText(captioned(tr("Your answer then"), answer.toHtmlEscaped()));
    m_keep->setAccessibleDescription(QString(described + u' ' + tr("Your answer then: %1").arg(answer)));
}

// Side by side where there is room.
void AskingAgainBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_sides->setDirection(width() > fontMetrics().averageCharWidth() * 80 ? QBoxLayout::LeftToRight
                                                                          : QBoxLayout::TopToBottom);
}

void AskingAgainBox::changeEvent(QEvent *event)
{
    const bool look = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (look && !isHidden())
        fill();
    QFrame::changeEvent(event);
}

} // namespace kravkort
