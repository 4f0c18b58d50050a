// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/answermerge.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// Edits at random, and the merge as a person would do it with three sheets of paper.
class Papers
{
public:
    explicit Papers(quint32 seed)
        : m_random(seed)
    {
        for (int c = 0; c < 1 + below(8); ++c)
            for (std::map<QString, Answer> *paper : {&base, &mine, &theirs})
                (*paper)[u"C-%1"_s.arg(c)].criterion = {u"C-%1"_s.arg(c)};
        for (auto &[code, answer] : base) {
            edit(answer);
            edit(answer);
        }
        mine = theirs = base;
        for (std::map<QString, Answer> *paper : {&mine, &theirs})
            for (auto &[code, answer] : *paper)
                for (int edits = below(4); edits > 0; --edits)
                    edit(answer);
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    std::map<QString, Answer> base, mine, theirs;

private:
    void edit(Answer &answer)
    {
        switch (below(6)) {
        case 0:
            answer.work = allWorks.at(static_cast<size_t>(below(4)));
            break;
        case 1:
            answer.outcome = allOutcomes.at(static_cast<size_t>(below(5)));
            answer.reason =
                answer.outcome == Outcome::NotApplicable ? u"because %1"_s.arg(below(2)) : QString();
            break;
        case 2:
            answer.owner = u"owner %1"_s.arg(below(3));
            break;
        case 3:
            answer.due = below(3) == 0 ? std::nullopt : std::optional(QDate(2026, 12, 1 + below(3)));
            break;
        case 4:
            answer.estimate = below(3) == 0 ? std::nullopt : std::optional(double(below(3)));
            break;
        default:
            answer.note = u"note %1"_s.arg(below(3));
        }
    }

    std::mt19937 m_random;
};

// One field of an answer as a text, so that the reference needs nothing of what it checks.
QString written(const Answer &answer, AnswerField field)
{
    switch (field) {
    case AnswerField::Work:
        return QString::number(static_cast<int>(answer.work));
    case AnswerField::Outcome:
        return QString::number(static_cast<int>(answer.outcome)) + u'/' + answer.reason;
    case AnswerField::Owner:
        return answer.owner;
    case AnswerField::Due:
        return answer.due ? answer.due->toString() : u"none"_s;
    case AnswerField::Estimate:
        return answer.estimate ? QString::number(*answer.estimate) : u"none"_s;
    case AnswerField::Note:
        return answer.note;
    }
    return {};
}

QList<MergeRow> rowsOf(const Papers &papers, bool withBase)
{
    QList<MergeRow> rows;
    for (const auto &[code, mine] : papers.mine)
        for (const AnswerField field : allAnswerFields)
            rows.append({mine.criterion, field,
                         withBase ? std::optional(valueOf(papers.base.at(code), field)) : std::nullopt,
                         valueOf(mine, field), valueOf(papers.theirs.at(code), field)});
    return rows;
}

} // namespace

// Answers edited in two places, brought together.
class AnswerMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void anyEditsMergeAsByHand();
    void withoutABaseEveryDifferenceIsAConflict();
    void whatOnlyOneSideChangedIsProposed();
    void whoMergesTwiceChangesNothingMore();
};

void AnswerMergeTest::anyEditsMergeAsByHand()
{
    int conflicts = 0;
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        Papers papers(seed);
        const QList<MergeRow> rows = rowsOf(papers, true);
        QList<MergeChoice> choices;
        for (const MergeRow &row : rows) {
            const MergeChoice proposed = proposedChoice(row);
            conflicts += proposed == MergeChoice::Undecided ? 1 : 0;
            choices.append(proposed != MergeChoice::Undecided ? proposed
                           : papers.below(2) == 0             ? MergeChoice::Theirs
                                                              : MergeChoice::Mine);
        }
        std::map<QString, Answer> result = papers.mine;
        for (const Answer &answer :
             merged(rows, choices, [&](const CriterionId &id) { return papers.mine.at(id.code); })) {
            QVERIFY(answer != papers.mine.at(answer.criterion.code));
            result[answer.criterion.code] = answer;
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString code = rows.at(i).criterion.code;
            const auto on = [&](const std::map<QString, Answer> &paper) {
                return written(paper.at(code), rows.at(i).field);
            };
            const QString base = on(papers.base), mine = on(papers.mine), theirs = on(papers.theirs);
            const QString expected = mine == base                           ? theirs
                                     : theirs == base || theirs == mine     ? mine
                                     : choices.at(i) == MergeChoice::Theirs ? theirs
                                                                            : mine;
            QVERIFY2(on(result) == expected, qPrintable(u"seed %1 %2: %3"_s.arg(seed).arg(code, on(result))));
        }
    }
    QVERIFY(conflicts > 300);
}

void AnswerMergeTest::withoutABaseEveryDifferenceIsAConflict()
{
    for (quint32 seed = 1; seed <= 200; ++seed)
        for (const MergeRow &row : rowsOf(Papers(seed), false))
            QCOMPARE(row.state(), row.mine == row.theirs ? MergeState::Same : MergeState::Conflict);
}

void AnswerMergeTest::whatOnlyOneSideChangedIsProposed()
{
    Answer base, other;
    other.owner = u"Mette"_s;
    const AnswerChange a = valueOf(base, AnswerField::Owner);
    const AnswerChange b = valueOf(other, AnswerField::Owner);
    QCOMPARE(proposedChoice({{}, AnswerField::Owner, a, a, b}), MergeChoice::Theirs);
    QCOMPARE(proposedChoice({{}, AnswerField::Owner, a, b, a}), MergeChoice::Mine);
    QCOMPARE(proposedChoice({{}, AnswerField::Owner, std::nullopt, a, b}), MergeChoice::Undecided);
    QVERIFY(!isDecidable({{}, AnswerField::Owner, a, b, b}));
}

void AnswerMergeTest::whoMergesTwiceChangesNothingMore()
{
    Papers papers(7);
    QList<MergeRow> rows = rowsOf(papers, true);
    const QList<MergeChoice> all(rows.size(), MergeChoice::Theirs);
    for (const Answer &answer :
         merged(rows, all, [&](const CriterionId &id) { return papers.mine.at(id.code); }))
        papers.mine[answer.criterion.code] = answer;
    rows = rowsOf(papers, true);
    QVERIFY(merged(rows, all, [&](const CriterionId &id) { return papers.mine.at(id.code); }).isEmpty());
}

QTEST_GUILESS_MAIN(AnswerMergeTest)
#include "tst_answermerge.moc"
