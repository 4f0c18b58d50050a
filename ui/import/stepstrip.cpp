// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/stepstrip.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace kravkort {

StepStrip::StepStrip(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("importSteps"));
    m_text->setTextFormat(Qt::RichText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addStretch(1);
    setCurrent(0);
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    show();
}

void StepStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        show();
    QWidget::changeEvent(event);
}

void StepStrip::show()
{
    const Theme theme = themeFor(palette());
    QStringList steps;
    for (int i = 0; i < m_names.size(); ++i) {
        const QString text = QStringLiteral("%1&nbsp;%2")
                                 .arg(i + 1)
                                 .arg(m_names.at(i).toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
        steps.append(
            i == m_current
                ? QStringLiteral("<b style=\"color:%1\">%2</b>").arg(theme.accent.name(), text)
                : QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.quiet.name(), text));
    }
    m_text->setText(steps.join(
        QStringLiteral("<span style=\"color:%1\"> &nbsp;›&nbsp; </span>").arg(theme.quiet.name())));
    m_text->setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
}

} // namespace kravkort
