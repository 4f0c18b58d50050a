// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nodelink.h"

#include <QUrl>

namespace kravkort {

namespace {

QString scheme()
{
    return QStringLiteral("node:");
}

} // namespace

QString nodeAddress(const NodeRef &node)
{
    return QStringLiteral("%1%2/%3").arg(scheme(), QString::number(static_cast<int>(node.kind)),
                                         QString::fromLatin1(QUrl::toPercentEncoding(node.code)));
}

std::optional<NodeRef> nodeFromAddress(const QString &address)
{
    const qsizetype slash = address.indexOf(u'/');
    if (!address.startsWith(scheme()) || slash < 0)
        return std::nullopt;
    bool ok = false;
    const int kind = address.sliced(scheme().size(), slash - scheme().size()).toInt(&ok);
    if (!ok || kind <= static_cast<int>(NodeKind::None) || kind > static_cast<int>(NodeKind::Criterion))
        return std::nullopt;
    return NodeRef{static_cast<NodeKind>(kind),
                   QUrl::fromPercentEncoding(address.sliced(slash + 1).toLatin1())};
}

} // namespace kravkort
