// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/import/criterionindex.h"
#include "models/import/preview.h"
#include "models/import/saying.h"

#include <QHash>
#include <QSet>

namespace kravkort {

// Puts what rows say into a catalogue, and into the account of each row what became of it.
class CatalogueMerge
{
public:
    CatalogueMerge(const Catalogue &base, const ImportDocument &document, QList<RowAccount> &rows);

    // False where it was stopped on the way.
    bool apply(const QList<Saying> &sayings, const StopAsked &stopAsked);
    // With the document among its sources, if anything stands on it now; an error where it would not be
    // sound.
    Result<Catalogue> result() const;

private:
    void settle(const QList<Saying> &sayings, Stopping &stopping);
    void applyOne(const Saying &saying);
    void applyUseCase(const Saying &saying);
    void applyThing(const Saying &saying);
    void applyRequirement(const Saying &saying);
    void applyMembership(const Saying &saying);
    void applyDependency(const Saying &saying);
    void applyCriterion(const Saying &saying);
    int addUseCase(const Saying &saying);
    CriterionIndex &indexOf(const QString &owner, const QList<int> &criteria);
    // The integrations from `to` to `from`, if it must have that one already, however indirectly.
    QList<int> mustPath(int to, int from) const;
    void keepDependency(qsizetype place, const Dependency &dependency);
    void removeMember(const Saying &saying, int package, int place);

    // Writes name and text where they are others, and tells which: an English one that is not said goes.
    struct Written
    {
        bool changed = false;
        bool other = false;       // something else than its texts changes
        bool another = false;     // no word of it stayed
        bool englishGone = false; // it translated what stood there before
        QString before;
        QString after;
    };
    static void write(Text &to, const Text &said, Written &written);

    StatementAccount accountOf(const Saying &saying, RowOutcome outcome) const;
    void tell(const Saying &saying, RowOutcome outcome, const QString &why = {}, const QString &before = {},
              const QString &after = {});
    void doubt(const Saying &saying, const QString &why) { tell(saying, RowOutcome::Doubtful, why); }
    void doubt(const Saying &saying, const QString &why, const Written &written);
    static QString openChange(const Saying &saying, const Written &written);
    bool isDoubtful(const Saying &saying) const;
    Ground confirmed(const Saying &saying, const Ground &before, bool same);
    // Of a statement that the document gives only a part of: as sure as the rest of it was before. What is
    // no longer the same nobody from before says, and it is inferred at the most.
    Ground inPart(const Saying &saying, const Ground &before, bool same);
    Ground grounded(const Saying &saying, const Ground &before, bool same, bool partly);
    static bool isPartly(const Saying &saying, bool unsaid, const Ground &before, bool same);
    // Why a change that a remark restricts is not made; empty where it is.
    static QString heldBack(const Saying &saying, bool removes);
    QString subjectOf(const Saying &saying) const;
    // Is there anything in it that no catalogue holds? It is doubtful then.
    bool cannotStand(const Saying &saying);

    Catalogue m_catalogue;
    const ImportDocument &m_document;
    QList<RowAccount> &m_rows;
    SourceId m_source;
    QSet<QString> m_ids;                       // of everything in the catalogue
    QHash<QString, QString> m_given;           // unnamedSubject() → the code it got
    QHash<QString, qsizetype> m_settled;       // key → the saying that stands
    QHash<QString, CriterionIndex> m_criteria; // by owner, of those that have criteria without numbers
    QHash<QString, int> m_nextUseCase;         // by area, the number to try
    QHash<std::pair<int, int>, qsizetype> m_dependencies; // places by from and to
    QHash<int, QSet<int>> m_musts;
    bool m_used = false;
};

} // namespace kravkort
