// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/keybutton.h"

#include "ui/theme.h"

#include <QEvent>

namespace kravkort {

KeyButton::KeyButton(const QString &name, const QFont &font, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(name);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setFont(font);
    connect(this, &QToolButton::toggled, this, &KeyButton::showState);
}

void KeyButton::showState(bool set)
{
    QFont weighted = font();
    weighted.setBold(set);
    setFont(weighted);
    QPalette colours; // the application's, but for what is set
    if (set) {
        const Theme theme = themeFor(parentWidget()->palette());
        colours.setColor(QPalette::Button, theme.accent);
        colours.setColor(QPalette::ButtonText, theme.ground);
    }
    setPalette(colours);
}

void KeyButton::changeEvent(QEvent *event)
{
    // The scheme changed: the colours of what is set go with it.
    if (event->type() == QEvent::ApplicationPaletteChange && isChecked())
        showState(true);
    QToolButton::changeEvent(event);
}

} // namespace kravkort
