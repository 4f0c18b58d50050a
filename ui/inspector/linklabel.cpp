// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/linklabel.h"

#include "ui/inspector/nodelink.h"

#include <QDesktopServices>
#include <QUrl>

namespace kravkort {

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard |
                            Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(this, &QLabel::linkActivated, this, &LinkLabel::open);
}

void LinkLabel::show(const QString &html)
{
    if (html == text())
        return;
    setText(html);
    // Text without links is nothing to stop at on the way through the panel.
    setFocusPolicy(html.contains(QLatin1StringView("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
}

void LinkLabel::open(const QString &address)
{
    if (const auto node = nodeFromAddress(address))
        emit nodeActivated(*node);
    else if (const auto number = numberFromAddress(address))
        emit numberActivated(*number);
    else if (address == QLatin1StringView("more:"))
        emit moreActivated();
    else if (address == QLatin1StringView("why:"))
        emit whyActivated();
    else if (address == QLatin1StringView("weakest:"))
        emit weakestActivated();
    else if (address == QLatin1StringView("meetings:"))
        emit meetingsActivated();
    else if (isWebAddress(address))
        QDesktopServices::openUrl(QUrl(address));
}

} // namespace kravkort
