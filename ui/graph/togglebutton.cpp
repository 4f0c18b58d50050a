// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/togglebutton.h"

#include "ui/theme.h"

#include <QEvent>

namespace kravkort {

ToggleButton::ToggleButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::toggled, this, &ToggleButton::showState);
}

void ToggleButton::showState()
{
    QFont weighted = font();
    weighted.setBold(isChecked());
    setFont(weighted);
    QPalette colours; // the application's, but for what is on
    if (isChecked()) {
        const Theme theme = themeFor(colours);
        colours.setColor(QPalette::Button, theme.accent);
        colours.setColor(QPalette::ButtonText, theme.ground);
    }
    setPalette(colours);
}

QSize ToggleButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int wider = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QToolButton::sizeHint() + QSize(wider, 0);
}

void ToggleButton::changeEvent(QEvent *event)
{
    // The scheme changed: the colours of what is on go with it.
    if (event->type() == QEvent::ApplicationPaletteChange && isChecked())
        showState();
    QToolButton::changeEvent(event);
}

} // namespace kravkort
