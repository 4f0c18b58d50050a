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

QString numberAddress(const Number &number)
{
    return QStringLiteral("number:%1;%2")
        .arg(QString::number(static_cast<int>(number.kind)), nodeAddress(number.node));
}

std::optional<Number> numberFromAddress(const QString &address)
{
    const QString prefix = QStringLiteral("number:");
    const qsizetype semicolon = address.indexOf(u';');
    if (!address.startsWith(prefix) || semicolon < 0)
        return std::nullopt;
    bool ok = false;
    const int kind = address.sliced(prefix.size(), semicolon - prefix.size()).toInt(&ok);
    if (!ok || kind < 0 || kind > static_cast<int>(NumberKind::Confirmed) ||
        kind == static_cast<int>(NumberKind::Share))
        return std::nullopt;
    return Number{static_cast<NumberKind>(kind),
                  nodeFromAddress(address.sliced(semicolon + 1)).value_or(NodeRef{})};
}

} // namespace kravkort
