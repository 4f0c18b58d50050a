// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/report.h"
#include "models/domain/text/names.h"
#include "tests/support/markedcase.h"

#include <QTest>

using namespace kravkort;

// Whatever a workspace holds, a municipality reads only what it may.
class ReportMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnIsMarkedSooner();
    void aMunicipalityReadsOnlyWhatItMay_data();
    void aMunicipalityReadsOnlyWhatItMay();
    void managementReadsNoPersonAndNoNote_data();
    void managementReadsNoPersonAndNoNote();
    void theInternalEditionShowsThemAll_data();
    void theInternalEditionShowsThemAll();
    void anOwnerIsNamedToAMunicipalityOnlyWhereThatIsAllowed();
};

namespace {

QSet<QString> columns(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

// All that a municipality may read. Whoever adds a field and wants it shown has to say so here.
QSet<QString> publicColumns()
{
    return columns("vendor.name solution.name bid.name bid.municipalities bid.go_live "
                   "package_decision.from_date report_details.version report_details.approver "
                   "report_details.approved_on");
}

// A profile of the user's own that asks for all there is, in another order.
ReportPlan greedy(ReportProfile ceiling)
{
    OwnProfile own;
    own.name = QStringLiteral("OwnQzNamexZ");
    own.ceiling = ceiling;
    for (const char *word : Words<ReportSectionKind>::all)
        own.sections.prepend(QString::fromLatin1(word));
    for (const char *word : Words<ReportField>::all)
        own.fields.append(QString::fromLatin1(word));
    return planOf(own);
}

QString wholeText(const MarkedCase &it, const ReportPlan &plan, Language language)
{
    const QList<ReportProgressPoint> progress{{QDate(2026, 11, 1), 1, 2}, {QDate(2026, 11, 2), 2, 2}};
    const ReportRequest request{plan, {}, it.now.date().addDays(-3), it.history, progress};
    const Report report = reportOf(it.picture(), it.workspace, request, Phrases::in(language), it.now);
    return textsOf(report).join(u'\n');
}

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

} // namespace

void ReportMarksTest::everyColumnIsMarkedSooner()
{
    QSet<QString> marked;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const MarkedCase it(seed);
        for (auto column = it.marks.cbegin(); column != it.marks.cend(); ++column)
            marked.insert(column.key());
        std::apply(
            [](const auto &...tables) {
                const auto hasRow = [](const auto &rows) { QVERIFY(!rows.isEmpty()); };
                (hasRow(tables), ...);
            },
            it.workspace.tables);
    }
    // A choice, a flag or a reference has no room for a mark; nothing else is without.
    const QSet<QString> without = columns(
        "solution.id solution.archived bid.id bid.solution_id bid.catalogue_id bid.catalogue_revision "
        "bid.archived choice.bid_id choice.usecase_id package_decision.bid_id package_decision.package_id "
        "package_decision.decision condition_answer.bid_id condition_answer.from_id condition_answer.to_id "
        "condition_answer.holds answer.solution_id answer.criterion_id answer.work answer.outcome "
        "answer.text_hash answer.kept_for evidence.id evidence_file.evidence_id evidence_file.version "
        "evidence_file.sha256 evidence_use.evidence_id evidence_use.solution_id evidence_use.criterion_id "
        "catalogue_copy.id catalogue_copy.revision saved_view.id sign_off.solution_id sign_off.bid_id "
        "sign_off.rule sign_off.subject sign_off.facts confirmation.catalogue_id confirmation.kind "
        "confirmation.statement confirmation.says amendment.catalogue_id amendment.revision "
        "amendment.subject own_profile.id own_profile.ceiling report_details.bid_id report_details.final "
        "public_person.name frozen_bid.id frozen_bid.bid_id frozen_bid.frozen_at contact.id "
        "municipality_note.municipality meeting.id meeting.bid_id meeting.minutes meeting.closed "
        "agenda_item.meeting_id agenda_item.id agenda_item.place agenda_item.part agenda_item.since_last "
        "agenda_item.before shown_item.meeting_id shown_item.item_id shown_item.first_shown "
        "shown_item.last_shown shown_item.outcome meeting_point.id meeting_point.meeting_id "
        "meeting_point.kind meeting_point.said_at municipality_view.meeting_id "
        "municipality_view.criterion_id municipality_view.stance municipality_view.outcome");
    for (const QString &column : allColumns())
        QVERIFY2(marked.contains(column) != without.contains(column), qPrintable(column));
}

void ReportMarksTest::aMunicipalityReadsOnlyWhatItMay_data()
{
    addSeeds();
}

void ReportMarksTest::aMunicipalityReadsOnlyWhatItMay()
{
    QFETCH(quint32, seed);
    const MarkedCase it(seed);
    for (const Language language : {Language::Danish, Language::English})
        for (const ReportPlan &plan :
             {planOf(ReportProfile::Municipality), greedy(ReportProfile::Municipality)}) {
            const QString text = wholeText(it, plan, language);
            const QStringList found = marksIn(text, it, publicColumns());
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
            QVERIFY(!text.contains(QStringLiteral("OwnQz")));
            QVERIFY(!text.contains(QStringLiteral("EvidenceQz")));
            // And what it may read, it reads.
            QVERIFY(text.contains(it.workspace.bid(it.bid)->name));
            // How far the vendor's work is has no room for a mark.
            const QStringList work{nameOf(Work::InProgress, Phrases::in(language)),
                                   nameOf(Work::InReview, Phrases::in(language))};
            for (const QString &word : work)
                QVERIFY2(!text.contains(word), qPrintable(word));
        }
}

void ReportMarksTest::managementReadsNoPersonAndNoNote_data()
{
    addSeeds();
}

void ReportMarksTest::managementReadsNoPersonAndNoNote()
{
    QFETCH(quint32, seed);
    const MarkedCase it(seed);
    // Hours it reads: what it costs is its question.
    const QSet<QString> may = publicColumns() + columns("answer.estimate_hours own_profile.name");
    for (const ReportPlan &plan : {planOf(ReportProfile::Management), greedy(ReportProfile::Management)}) {
        const QStringList found = marksIn(wholeText(it, plan, Language::English), it, may);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }
}

void ReportMarksTest::theInternalEditionShowsThemAll_data()
{
    addSeeds();
}

void ReportMarksTest::theInternalEditionShowsThemAll()
{
    QFETCH(quint32, seed);
    const MarkedCase it(seed);
    const QString text = wholeText(it, planOf(ReportProfile::Internal), Language::Danish);
    const Picture picture = it.picture();
    const SolutionId solution = it.workspace.bid(it.bid)->solution;
    for (qsizetype k = 0; k < it.catalogue->criteria.size(); ++k) {
        const Criterion &criterion = it.catalogue->criteria.at(k);
        if (!picture.scope.holds(criterion))
            continue;
        const Answer answer = *it.workspace.answer(solution, criterion.id);
        QVERIFY(text.contains(answer.owner) && text.contains(answer.note));
        if (answer.outcome == Outcome::NotApplicable)
            QVERIFY(text.contains(answer.reason));
    }
    for (const char *column :
         {"answer.estimate_hours", "answer.owner", "answer.note", "answer.reason", "evidence.title",
          "evidence.link", "evidence.added", "evidence.expires", "evidence_file.name", "sign_off.reason",
          "edit.text", "edit.author", "answer.due", "report_details.approver"}) {
        const QStringList marks = it.marks.value(QString::fromLatin1(column));
        const QString plain = QString(text).remove(u'.');
        const bool shown = std::any_of(marks.begin(), marks.end(),
                                       [&](const QString &mark) { return plain.contains(mark); });
        QVERIFY2(shown || marks.isEmpty(), column);
    }
}

void ReportMarksTest::anOwnerIsNamedToAMunicipalityOnlyWhereThatIsAllowed()
{
    MarkedCase it(1);
    const Picture picture = it.picture();
    const SolutionId solution = it.workspace.bid(it.bid)->solution;
    QStringList owners;
    for (const Criterion &criterion : it.catalogue->criteria)
        if (picture.scope.holds(criterion))
            if (const QString owner = it.workspace.answer(solution, criterion.id)->owner; !owner.isEmpty())
                owners.append(owner);
    QVERIFY(owners.size() > 2);
    const PublicPerson named{owners.at(1)};
    it.workspace.table<PublicPerson>().insert(named.name, named);
    const QString text = wholeText(it, planOf(ReportProfile::Municipality), Language::Danish);
    QVERIFY(text.contains(named.name));
    QCOMPARE(marksIn(text, it, publicColumns()), QStringList(u"answer.owner: " + named.name));
    // A profile without owners names nobody.
    OwnProfile silent;
    silent.ceiling = ReportProfile::Municipality;
    silent.sections = {wordOf(ReportSectionKind::Packages), wordOf(ReportSectionKind::Integrations)};
    QVERIFY(!wholeText(it, planOf(silent), Language::Danish).contains(named.name));
}

QTEST_GUILESS_MAIN(ReportMarksTest)
#include "tst_reportmarks.moc"
