// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/slideview.h"

#include "models/domain/meeting/meetings.h"
#include "models/domain/text/names.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int linesOfText = 34; // of the running text, that the window is high
constexpr int smallest = 13;    // pixels

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

// "Status: <b>met</b>"
QString named(const QString &name, const QString &html)
{
    return QStringLiteral("%1&nbsp;<b>%2</b>").arg(name.toHtmlEscaped(), html);
}

} // namespace

SlideView::SlideView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_since(label("slideSince"))
    , m_code(label("slideCode"))
    , m_words(label("slideWords"))
    , m_about(label("slideAbout"))
    , m_status(label("slideStatus"))
    , m_view(label("slideView"))
    , m_why(label("slideWhy"))
    , m_said(label("slideSaid"))
{
    setObjectName(QStringLiteral("slide"));
    m_column->addStretch(1);
    for (QLabel *each : {m_since, m_code, m_words, m_about, m_status, m_view, m_said})
        m_column->addWidget(each);
    m_column->addStretch(2);
    m_column->addWidget(m_why);
}

QLabel *SlideView::label(const char *name)
{
    auto *made = new QLabel(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::NoTextInteraction);
    return made;
}

void SlideView::show(const MeetingSlide &slide)
{
    const bool another = slide.words != m_slide.words || slide.code != m_slide.code;
    m_slide = slide;
    if (another) {
        setAccessibleName(QStringList{slide.position, slide.code, slide.words, slide.outcomeName}.join(u' '));
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    setWords();
    setLetters();
}

void SlideView::setWords()
{
    const Theme theme = themeFor(palette());
    const QString gap = QStringLiteral(" &nbsp;&nbsp;·&nbsp;&nbsp; ");
    const auto fill = [](QLabel *label, const QString &html) {
        label->setText(html);
        label->setVisible(!html.isEmpty());
    };
    fill(m_since,
         m_slide.since.isEmpty() ? QString() : coloured(u'↻' + QString(u' ') + m_slide.since, theme.warning));
    QString head = coloured(m_slide.code, theme.accent);
    if (!m_slide.of.isEmpty())
        head = QStringLiteral("<b>%1</b> &nbsp; %2").arg(head, coloured(m_slide.of, theme.quiet));
    fill(m_code, m_slide.code.isEmpty() ? QString() : head);
    fill(m_words, m_slide.words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    fill(m_about, coloured(m_slide.about, theme.quiet));
    m_about->setHidden(m_slide.about.isEmpty());

    QStringList status;
    if (m_slide.outcome)
        status.append(
            named(tr("Our status:"), coloured(symbolOf(*m_slide.outcome) + u' ' + m_slide.outcomeName,
                                              theme.outcome(*m_slide.outcome))));
    if (!m_slide.responsible.isEmpty())
        status.append(named(tr("Answers for it:"), m_slide.responsible.toHtmlEscaped()));
    if (m_slide.basis)
        status.append(named(tr("Basis:"), coloured(symbolOf(*m_slide.basis) + u' ' + m_slide.basisName,
                                                   theme.basis(*m_slide.basis))));
    fill(m_status, status.join(gap));
    if (m_slide.stance)
        fill(m_view, named(tr("The municipality:"),
                           QString(symbolOf(*m_slide.stance) + u' ' + m_slide.stanceText).toHtmlEscaped()));
    else
        fill(m_view, m_slide.outcome
                         ? coloured(tr("The municipality has not said how it sees this."), theme.quiet)
                         : QString());

    QStringList why;
    if (!m_slide.why.isEmpty())
        why.append(m_slide.why.toHtmlEscaped());
    if (!m_slide.source.isEmpty())
        why.append(m_slide.source.toHtmlEscaped());
    fill(m_why, why.isEmpty() ? QString()
                              : QStringLiteral("<span style=\"color:%1\">%2</span>")
                                    .arg(theme.quiet.name(), why.join(QStringLiteral("<br>"))));
    QStringList said;
    for (const MeetingSlide::Said &each : std::as_const(m_slide.said))
        said.append(QStringLiteral("<b>%1</b> &nbsp; %2")
                        .arg(coloured(each.kindName, theme.accent), each.text.toHtmlEscaped()));
    fill(m_said, said.join(QStringLiteral("<br>")));
}

int SlideView::letters() const
{
    // Of the window, so that they stay as they are while something is typed beneath.
    return std::max(smallest, std::min(window()->height() / linesOfText, width() / 48));
}

// Of what is said at the item only the end is in sight where it is much: the words give way first.
void SlideView::setLetters()
{
    const int side = std::max(24, width() / 16);
    m_column->setContentsMargins(side, 8, side, 8);
    const auto size = [&](QLabel *label, double factor) {
        QFont font = this->font();
        font.setPixelSize(std::max(smallest, qRound(letters() * factor)));
        label->setFont(font);
    };
    for (QLabel *each : {m_status, m_view, m_about, m_said})
        size(each, 1.15);
    size(m_since, 1.0);
    size(m_code, 1.25);
    size(m_why, 0.8);
    const int room = width() - 2 * side;
    for (double factor = 2.2; factor > 0.9; factor -= 0.2) {
        size(m_words, factor);
        int high = 0;
        for (QLabel *each : {m_since, m_code, m_words, m_about, m_status, m_view, m_said, m_why})
            if (!each->isHidden())
                high += each->heightForWidth(room) + m_column->spacing();
        if (high <= height() - 16)
            return;
    }
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setLetters();
}

void SlideView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace kravkort
