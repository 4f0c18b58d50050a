// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/carrying.h"

#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/words.h"
#include "models/domain/workspace/workspace.h"
#include "models/exchange/amending.h"
#include "models/exchange/cataloguereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

struct Said
{
    StatementKey key;
    QJsonObject says;
};
using Statements = QMap<QString, Said>; // by subjectOf()

constexpr std::array insideLists{"requires"_L1, "members"_L1, "needs"_L1, "criteria"_L1};

void gather(const QJsonArray &things, StatementKind kind, QLatin1StringView owner, const QString &parent,
            Statements &all)
{
    for (const QJsonValue &value : things) {
        QJsonObject says = value.toObject();
        const QString id = says.value("id"_L1).toString();
        if (!owner.isEmpty())
            says.insert(owner, parent);
        gather(says.value("requires"_L1).toArray(), StatementKind::Requirement, "from"_L1, id, all);
        gather(says.value("members"_L1).toArray(), StatementKind::Membership, "from"_L1, id, all);
        gather(says.value("needs"_L1).toArray(), StatementKind::Dependency, "from"_L1, id, all);
        gather(says.value("criteria"_L1).toArray(), StatementKind::Criterion, "owner"_L1, id, all);
        for (const QLatin1StringView list : insideLists)
            says.remove(list);
        const StatementKey key = keyOf(kind, says);
        all.insert(subjectOf(key), {key, says});
    }
}

Statements statementsIn(const QJsonObject &catalogue)
{
    Statements all;
    gather(catalogue.value("areas"_L1).toArray(), StatementKind::Area, {}, {}, all);
    gather(catalogue.value("usecases"_L1).toArray(), StatementKind::UseCase, {}, {}, all);
    gather(catalogue.value("packages"_L1).toArray(), StatementKind::Package, {}, {}, all);
    gather(catalogue.value("integrations"_L1).toArray(), StatementKind::Integration, {}, {}, all);
    gather(catalogue.value("general"_L1).toArray(), StatementKind::Criterion, "owner"_L1, generalCode(), all);
    return all;
}

// Without who says so.
QJsonObject wordsOf(QJsonObject says)
{
    for (const QLatin1StringView ground :
         {"basis"_L1, "source"_L1, "place"_L1, "reason"_L1, "alsoSources"_L1})
        says.remove(ground);
    return says;
}

Basis basisOf(const QJsonObject &says)
{
    return fromWord<Basis>(says.value("basis"_L1).toString()).value_or(Basis::Assumed);
}

bool isOfDocument(const QJsonObject &says)
{
    const QString source = says.value("source"_L1).toString();
    return source.startsWith("import-"_L1) || source.startsWith("own-"_L1);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

class Carrying
{
public:
    Carrying(const CarryingBetween &catalogues, const MovedIds &moved)
        : m_newerFile(catalogues.newer)
        , m_moved(moved)
        , m_hasRoot(!catalogues.root.isEmpty())
        , m_root(statementsIn(catalogues.root))
        , m_own(statementsIn(catalogues.own))
        , m_newer(statementsIn(catalogues.newer))
    {
    }

    Carried carry(const QJsonArray &ownSources)
    {
        for (const Said &said : std::as_const(m_own))
            weigh(said);
        for (auto said = m_root.cbegin(); said != m_root.cend(); ++said)
            if (!m_own.contains(said.key()))
                weighRetired(*said);
        addSources(ownSources);
        take(m_wanted);
        return {m_sources + m_taken, m_fate};
    }

private:
    struct Wanted
    {
        Said said;
        QString json; // as Amendment has it
    };

    QString movedId(const QString &id) const { return m_moved.value(id, id); }

    // Under the ids that the newer catalogue has.
    Said renamed(const Said &said) const
    {
        QJsonObject says = said.says;
        for (const QLatin1StringView name :
             {"id"_L1, "owner"_L1, "from"_L1, "package"_L1, "integration"_L1, "area"_L1})
            if (says.contains(name))
                says.insert(name, movedId(says.value(name).toString()));
        if (says.value("only"_L1).isArray()) {
            QJsonArray only;
            for (const QJsonValue &one : says.value("only"_L1).toArray())
                only.append(movedId(one.toString()));
            says.insert("only"_L1, only);
        }
        return {keyOf(said.key.kind, says), says};
    }

    void lose(const Said &said, OwnLoss why)
    {
        m_fate.lost.append({said.key, why, basisOf(said.says) == Basis::Confirmed});
    }

    void weigh(const Said &own)
    {
        const auto root = m_root.constFind(subjectOf(own.key));
        const bool known = root != m_root.cend();
        if (m_hasRoot ? known && root->says == own.says : !isOfDocument(own.says))
            return; // nothing of its own
        const Said said = renamed(own);
        const auto newer = m_newer.constFind(subjectOf(said.key));
        if (newer == m_newer.cend()) {
            if (!m_hasRoot || known)
                return lose(said, OwnLoss::Gone);
            m_wanted.append({said, compact(said.says)});
            return;
        }
        const QJsonObject words = wordsOf(newer->says);
        const bool same = words == wordsOf(said.says);
        if (same && basisOf(newer->says) >= basisOf(said.says))
            return; // it says so itself, and is as sure
        if (same || (known && words == wordsOf(renamed(*root).says)))
            m_wanted.append({said, compact(said.says)});
        else
            lose(said, OwnLoss::SaidOtherwise);
    }

    void weighRetired(const Said &was)
    {
        const Said said = renamed(was);
        const auto newer = m_newer.constFind(subjectOf(said.key));
        if (newer == m_newer.cend())
            return;
        if (wordsOf(newer->says) == wordsOf(said.says))
            m_wanted.append({said, u"null"_s});
        else
            lose(said, OwnLoss::SaidOtherwise);
    }

    void addSources(const QJsonArray &ownSources)
    {
        QSet<QString> there, named;
        for (const QJsonValue &source : m_newerFile.value("sources"_L1).toArray())
            there.insert(source.toObject().value("id"_L1).toString());
        for (const Wanted &wanted : std::as_const(m_wanted)) {
            named.insert(wanted.said.says.value("source"_L1).toString());
            for (const QJsonValue &also : wanted.said.says.value("alsoSources"_L1).toArray())
                named.insert(also.toString());
        }
        for (const QJsonValue &source : ownSources) {
            const QString id = source.toObject().value("id"_L1).toString();
            if (!there.contains(id) && named.contains(id))
                m_sources.append({{}, {}, sourceSubject(id), compact(source.toObject())});
        }
    }

    bool isSound(const QList<Amendment> &more) const
    {
        const QJsonObject file = amended(m_newerFile, m_sources + m_taken + more);
        return readCatalogue(QJsonDocument(file).toJson(QJsonDocument::Compact)).ok();
    }

    // All of it, or by halves, until what does not fit stands alone.
    void take(const QList<Wanted> &wanted)
    {
        if (wanted.isEmpty())
            return;
        QList<Amendment> rows;
        for (const Wanted &one : wanted)
            rows.append({{}, {}, subjectOf(one.said.key), one.json});
        if (isSound(rows)) {
            m_taken += rows;
            for (const Wanted &one : wanted)
                m_fate.carried.append(one.said.key);
        } else if (wanted.size() == 1) {
            lose(wanted.first().said, OwnLoss::DoesNotFit);
        } else {
            take(wanted.first(wanted.size() / 2));
            take(wanted.sliced(wanted.size() / 2));
        }
    }

    const QJsonObject m_newerFile;
    const MovedIds &m_moved;
    bool m_hasRoot;
    Statements m_root, m_own, m_newer;
    QList<Wanted> m_wanted;
    QList<Amendment> m_sources, m_taken;
    OwnFate m_fate;
};

} // namespace

Carried carriedOver(const CarryingBetween &catalogues, const MovedIds &moved)
{
    return Carrying(catalogues, moved).carry(catalogues.own.value("sources"_L1).toArray());
}

} // namespace kravkort
