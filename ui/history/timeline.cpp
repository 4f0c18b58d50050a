// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/timeline.h"

#include "models/domain/history/changes.h"
#include "models/domain/text/names.h"
#include "models/store/criterionhistory.h"
#include "ui/display.h"
#include "ui/inspector/linklabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int firstLines = 10;

// Whose criterion it is stands above.
QString withoutSubject(const QString &sentence, const FieldChange &change, const CriterionId &criterion)
{
    const QString prefix = criterion.code + QStringLiteral(": ");
    return change.subject == criterion.code && sentence.startsWith(prefix) ? sentence.sliced(prefix.size())
                                                                           : sentence;
}

} // namespace

Timeline::Timeline(const WorkspaceStore &store, const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_text(new LinkLabel(this))
{
    setObjectName(QStringLiteral("timeline"));
    m_text->setObjectName(QStringLiteral("timelineText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &LinkLabel::moreActivated, this, [this] {
        m_whole = true;
        refresh();
    });
}

void Timeline::show(const CriterionId &criterion)
{
    if (criterion != m_criterion) {
        m_criterion = criterion;
        m_whole = false;
    }
    refresh();
}

void Timeline::refresh()
{
    if (!isVisible() || m_criterion.isEmpty())
        return; // showEvent() makes up for it
    m_text->setAccessibleName(tr("What happened to %1").arg(m_criterion.code));
    m_text->show(html());
}

QString Timeline::html() const
{
    const Result<QList<HistoryEntry>> entries =
        criterionHistory(m_store, m_criterion, m_whole ? 0 : firstLines + 1);
    if (!entries)
        return entries.error().message.toHtmlEscaped();
    const Theme theme = themeFor(palette());
    if (entries->isEmpty())
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(theme.quiet.name(), tr("Nothing has been written about it yet.").toHtmlEscaped());
    ThingNames names;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry)
        learnNames(names, entry->edit);
    learnNames(names, m_store.workspace());

    QString html;
    qsizetype shown = 0;
    for (const HistoryEntry &entry : *entries) {
        if (!m_whole && shown++ == firstLines) {
            html +=
                QStringLiteral("<p style=\"margin:2px 0\"><a href=\"more:\" style=\"color:%1\">%2</a></p>")
                    .arg(theme.accent.name(), tr("Show all of it").toHtmlEscaped());
            break;
        }
        const QString author = entry.author.isEmpty() ? tr("nobody named") : entry.author;
        QStringList sentences;
        for (const FieldChange &change : changesOf(entry.edit, names, m_display.phrases()))
            sentences.append(
                withoutSubject(sentenceOf(change, m_display.phrases()), change, m_criterion).toHtmlEscaped());
        html += QStringLiteral(
                    "<p style=\"margin:2px 0 6px 0\"><span style=\"color:%1\">%2 · %3</span><br>%4</p>")
                    .arg(theme.quiet.name(), timeText(entry.at, m_display.language()).toHtmlEscaped(),
                         author.toHtmlEscaped(), sentences.join(QStringLiteral("<br>")));
    }
    return html;
}

void Timeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace kravkort
