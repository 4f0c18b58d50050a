// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kravkort {

namespace {

struct Workspaces
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Workspaces)
};

QString quoted(const QString &name)
{
    return QStringLiteral("“%1”").arg(name);
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

QString authorName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return Workspaces::tr("unknown");
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString real = QFileInfo(a).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(b).canonicalFilePath();
}

Result<std::unique_ptr<WorkspaceStore>> openWorkspace(const QString &path)
{
    return WorkspaceStore::open(path, systemClock(), authorName());
}

Result<Bid> bidNamed(const Workspace &workspace, const QString &name, const QString &path)
{
    QList<Bid> bids = workspace.table<Bid>().values();
    std::sort(bids.begin(), bids.end(), [](const Bid &a, const Bid &b) {
        return std::tie(a.archived, a.name, a.id.code) < std::tie(b.archived, b.name, b.id.code);
    });
    if (bids.isEmpty())
        return Error{Error::Kind::NotAccepted,
                     Workspaces::tr("“%1” has no bid yet. Open it and make one.").arg(path),
                     {}};
    if (name.isEmpty())
        return bids.first();

    if (const Bid *byId = workspace.bid({name}))
        return *byId;
    QList<Bid> called;
    std::copy_if(bids.cbegin(), bids.cend(), std::back_inserter(called),
                 [&](const Bid &bid) { return bid.name == name; });
    if (called.size() == 1)
        return called.first();
    QStringList choices;
    if (called.isEmpty()) {
        for (const Bid &bid : std::as_const(bids))
            choices.append(quoted(bid.name));
        return Error{Error::Kind::Usage,
                     Workspaces::tr("--bid: the workspace has no bid %1; it has %2")
                         .arg(quoted(name), choices.join(QStringLiteral(", "))),
                     {}};
    }
    for (const Bid &bid : std::as_const(called))
        choices.append(bid.id.code);
    return Error{Error::Kind::Usage,
                 Workspaces::tr("--bid: several bids are called %1; name one by its id: %2")
                     .arg(quoted(name), choices.join(QStringLiteral(", "))),
                 {}};
}

Result<OpenBid> openBid(const QString &path, const QString &bid)
{
    auto store = openWorkspace(path);
    if (!store)
        return store.error();
    const Result<Bid> found = bidNamed((*store)->workspace(), bid, path);
    if (!found)
        return found.error();
    Picture picture = (*store)->pictureOf(found->id);
    return OpenBid{*std::move(store), std::move(picture)};
}

} // namespace kravkort
