// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/cataloguediff.h"
#include "models/domain/revision/changeaspect.h"
#include "models/domain/revision/worddiff.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What a newer catalogue changes: found whole, named by its kind, never more than there is.
class CatalogueDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCatalogueDoesNotDifferFromItself();
    void aRewordedCriterionAsksAgain();
    void anEnglishRewordingAloneKeepsTheAnswerAndSaysSo();
    void spacingAloneDoesNotAskAgain();
    void aRaisedStrengthIsAChangeOfTheRequirement();
    void aDependencyMayChangeItsKind();
    void whatIsGoneIsRemovedAndWhatIsNewIsAdded();
    void aNewIdForTheSameTextIsSuggestedAsMoved();
    void relationsOfAMovedIntegrationAreNotNew();
    void twoTextsMayNotMoveToTheSameId();
    void aBasisThatWasConfirmedIsAChange();
    void backwardsTheDiffIsItsMirror();
    void wordsShowWhatWasPutInPlaceOfWhat_data();
    void wordsShowWhatWasPutInPlaceOfWhat();
    void theRunsOfAnyTwoTextsGiveBothBack();
    void likenessIsSharedWords();

private:
    QJsonObject m_json;
    Catalogue m_before;

    Catalogue changed(const std::function<void(QJsonObject &)> &change) const;
    QList<StatementChange> diff(const std::function<void(QJsonObject &)> &change) const;
};

namespace {

using Change = StatementChange::Kind;

// Puts the value of change(found) in place of the member of `list` with this id.
void edit(QJsonObject &catalogue, const QString &list, const QString &id,
          const std::function<void(QJsonObject &)> &change)
{
    QJsonArray all = catalogue.value(list).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject one = all.at(i).toObject();
        if (one.value(u"id"_s).toString() != id)
            continue;
        change(one);
        all[i] = one;
    }
    catalogue.insert(list, all);
}

void editCriterion(QJsonObject &catalogue, const QString &integration, int place,
                   const std::function<void(QJsonObject &)> &change)
{
    edit(catalogue, u"integrations"_s, integration, [&](QJsonObject &one) {
        QJsonArray criteria = one.value(u"criteria"_s).toArray();
        QJsonObject criterion = criteria.at(place).toObject();
        change(criterion);
        criteria[place] = criterion;
        one.insert(u"criteria"_s, criteria);
    });
}

void setText(QJsonObject &criterion, const QString &danish)
{
    QJsonObject text = criterion.value(u"text"_s).toObject();
    text.insert(u"da"_s, danish);
    criterion.insert(u"text"_s, text);
}

} // namespace

void CatalogueDiffTest::initTestCase()
{
    m_json = QJsonDocument::fromJson(builtInCatalogueJson()).object();
    m_before = changed([](QJsonObject &) {});
}

Catalogue CatalogueDiffTest::changed(const std::function<void(QJsonObject &)> &change) const
{
    QJsonObject json = m_json;
    change(json);
    Result<Catalogue> read = readCatalogue(QJsonDocument(json).toJson());
    if (!read)
        qFatal("%s", qPrintable(read.error().details.join(u'\n')));
    return std::move(*read);
}

QList<StatementChange> CatalogueDiffTest::diff(const std::function<void(QJsonObject &)> &change) const
{
    return catalogueDiff(m_before, changed(change));
}

void CatalogueDiffTest::aCatalogueDoesNotDifferFromItself()
{
    QVERIFY(catalogueDiff(m_before, m_before).isEmpty());
}

void CatalogueDiffTest::aRewordedCriterionAsksAgain()
{
    const auto changes = diff([](QJsonObject &json) {
        editCriterion(json, u"SF1470"_s, 0,
                      [](QJsonObject &criterion) { setText(criterion, u"En anden sætning."_s); });
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, Change::Changed);
    QCOMPARE(changes.first().shown().kind, StatementKind::Criterion);
    QCOMPARE(changes.first().values.size(), 1);
    QCOMPARE(changes.first().values.first().field, StatementField::Description);
    QCOMPARE(changes.first().values.first().after.da, u"En anden sætning."_s);
    QVERIFY(changes.first().asksAgain());
}

void CatalogueDiffTest::anEnglishRewordingAloneKeepsTheAnswerAndSaysSo()
{
    const auto changes = diff([](QJsonObject &json) {
        editCriterion(json, u"SF1470"_s, 0, [](QJsonObject &criterion) {
            QJsonObject text = criterion.value(u"text"_s).toObject();
            text.insert(u"en"_s, u"Another sentence."_s);
            criterion.insert(u"text"_s, text);
        });
    });
    QCOMPARE(changes.size(), 1);
    QVERIFY(!changes.first().asksAgain());
    QVERIFY(onlyEnglishDiffers(changes.first()));
    const ValueChange &value = changes.first().values.first();
    QCOMPARE(toldIn(value.before, value.after, Language::Danish), Language::English);
    QVERIFY(value.after.in(toldIn(value.before, value.after, Language::Danish)) == u"Another sentence."_s);
}

void CatalogueDiffTest::spacingAloneDoesNotAskAgain()
{
    const auto changes = diff([](QJsonObject &json) {
        editCriterion(json, u"SF1470"_s, 0, [](QJsonObject &criterion) {
            setText(criterion,
                    u"  "_s + criterion.value(u"text"_s).toObject().value(u"da"_s).toString() + u"  "_s);
        });
    });
    QVERIFY(changes.size() <= 1);
    for (const StatementChange &change : changes)
        QVERIFY(!change.asksAgain());
}

void CatalogueDiffTest::aRaisedStrengthIsAChangeOfTheRequirement()
{
    QString id;
    const auto changes = diff([&](QJsonObject &json) {
        QJsonArray useCases = json.value(u"usecases"_s).toArray();
        QJsonObject useCase = useCases.at(0).toObject();
        QJsonArray requires_ = useCase.value(u"requires"_s).toArray();
        QJsonObject requirement = requires_.at(0).toObject();
        const bool mandatory = requirement.value(u"strength"_s) == u"mandatory"_s;
        requirement.insert(u"strength"_s, mandatory ? u"supplementary"_s : u"mandatory"_s);
        id = useCase.value(u"id"_s).toString() + u':' + requirement.value(u"package"_s).toString();
        requires_[0] = requirement;
        useCase.insert(u"requires"_s, requires_);
        useCases[0] = useCase;
        json.insert(u"usecases"_s, useCases);
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().shown().kind, StatementKind::Requirement);
    QCOMPARE(changes.first().shown().id, id);
    QCOMPARE(changes.first().values.first().field, StatementField::Strength);
}

void CatalogueDiffTest::aDependencyMayChangeItsKind()
{
    const auto changes = diff([](QJsonObject &json) {
        edit(json, u"integrations"_s, u"SF1320_A"_s, [](QJsonObject &one) {
            QJsonArray needs = one.value(u"needs"_s).toArray();
            QJsonObject need = needs.at(0).toObject();
            need.insert(u"kind"_s, u"companion"_s);
            needs[0] = need;
            one.insert(u"needs"_s, needs);
        });
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().shown().kind, StatementKind::Dependency);
    QCOMPARE(changes.first().shown().from, u"SF1320_A"_s);
    QCOMPARE(changes.first().values.first().field, StatementField::Kind);
}

void CatalogueDiffTest::whatIsGoneIsRemovedAndWhatIsNewIsAdded()
{
    const auto changes = diff([](QJsonObject &json) {
        edit(json, u"integrations"_s, u"SF1470"_s, [](QJsonObject &one) {
            QJsonArray criteria = one.value(u"criteria"_s).toArray();
            criteria.removeFirst();
            criteria.append(
                QJsonObject{{u"id"_s, u"SF1470-99"_s},
                            {u"text"_s, QJsonObject{{u"da"_s, u"Noget helt nyt"_s}, {u"en"_s, u"New"_s}}},
                            {u"responsible"_s, u"vendor"_s},
                            {u"basis"_s, u"assumed"_s},
                            {u"source"_s, QJsonValue::Null}});
            one.insert(u"criteria"_s, criteria);
        });
    });
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).kind, Change::Removed);
    QCOMPARE(changes.at(0).shown().id, u"SF1470-1"_s);
    QCOMPARE(changes.at(1).kind, Change::Added);
    QCOMPARE(changes.at(1).shown().id, u"SF1470-99"_s);
}

void CatalogueDiffTest::aNewIdForTheSameTextIsSuggestedAsMoved()
{
    const auto changes = diff([](QJsonObject &json) {
        editCriterion(json, u"SF1470"_s, 0,
                      [](QJsonObject &criterion) { criterion.insert(u"id"_s, u"SF1470-A"_s); });
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, Change::Moved);
    QCOMPARE(changes.first().before->id, u"SF1470-1"_s);
    QCOMPARE(changes.first().after->id, u"SF1470-A"_s);
    QCOMPARE(changes.first().alike, 1.0);
    QVERIFY(!changes.first().asksAgain());
}

void CatalogueDiffTest::relationsOfAMovedIntegrationAreNotNew()
{
    QByteArray text = QJsonDocument(m_json).toJson();
    text.replace("\"SF1470\"", "\"SF1470_X\"");
    const Result<Catalogue> after = readCatalogue(text);
    QVERIFY(after);
    const auto changes = catalogueDiff(m_before, *after);
    QVERIFY(!changes.isEmpty());
    int moved = 0;
    for (const StatementChange &change : changes) {
        moved += change.kind == Change::Moved ? 1 : 0;
        QVERIFY2(change.kind == Change::Moved || change.kind == Change::Changed,
                 qPrintable(change.shown().id));
        for (const ValueChange &value : change.values) // what names the integration, and nothing else
            QVERIFY(value.after.da.contains(u"SF1470_X"_s));
    }
    QCOMPARE(moved, 1);
}

void CatalogueDiffTest::twoTextsMayNotMoveToTheSameId()
{
    const auto changes = diff([](QJsonObject &json) {
        const QString text = u"Den samme sætning to gange for at friste sammenligningen."_s;
        editCriterion(json, u"SF1470"_s, 0, [&](QJsonObject &criterion) {
            criterion.insert(u"id"_s, u"SF1470-A"_s);
            setText(criterion, text);
        });
    });
    QSet<QString> taken;
    for (const StatementChange &change : changes)
        if (change.kind == Change::Moved) {
            QVERIFY(!taken.contains(change.after->id));
            taken.insert(change.after->id);
        }
    QCOMPARE(changes.size(), 2); // too unlike to be suggested: one gone, one new
}

void CatalogueDiffTest::aBasisThatWasConfirmedIsAChange()
{
    const auto changes = diff([](QJsonObject &json) {
        edit(json, u"packages"_s, u"I-6"_s, [](QJsonObject &one) { one.insert(u"basis"_s, u"published"_s); });
    });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().values.first().field, StatementField::Basis);
    QCOMPARE(changes.first().values.first().before.da, u"assumed"_s);
}

void CatalogueDiffTest::backwardsTheDiffIsItsMirror()
{
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        const Catalogue after = changed([&](QJsonObject &json) {
            QJsonArray integrations = json.value(u"integrations"_s).toArray();
            for (qsizetype i = 0; i < integrations.size(); ++i) {
                QJsonObject one = integrations.at(i).toObject();
                QJsonArray criteria = one.value(u"criteria"_s).toArray();
                for (qsizetype k = criteria.size() - 1; k >= 0; --k) {
                    QJsonObject criterion = criteria.at(k).toObject();
                    switch (random() % 6) {
                    case 0:
                        criteria.removeAt(k);
                        continue;
                    case 1:
                        setText(criterion, u"Ny tekst %1"_s.arg(random() % 1000));
                        break;
                    case 2:
                        criterion.insert(u"id"_s, QString(criterion.value(u"id"_s).toString() + u"-ny"_s));
                        break;
                    default:
                        break;
                    }
                    criteria[k] = criterion;
                }
                one.insert(u"criteria"_s, criteria);
                integrations[i] = one;
            }
            json.insert(u"integrations"_s, integrations);
        });
        const auto forth = catalogueDiff(m_before, after);
        const auto back = catalogueDiff(after, m_before);
        const auto count = [](const QList<StatementChange> &changes, Change kind) {
            return std::count_if(changes.begin(), changes.end(),
                                 [&](const auto &c) { return c.kind == kind; });
        };
        QVERIFY(count(forth, Change::Removed) > 0);
        QCOMPARE(count(forth, Change::Added), count(back, Change::Removed));
        QCOMPARE(count(forth, Change::Removed), count(back, Change::Added));
        QCOMPARE(count(forth, Change::Moved), count(back, Change::Moved));
        QCOMPARE(count(forth, Change::Changed), count(back, Change::Changed));
    }
}

void CatalogueDiffTest::wordsShowWhatWasPutInPlaceOfWhat_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("runs"); // -removed- +added+
    QTest::newRow("nothing") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
    QTest::newRow("spacing") << u" a  b "_s << u"a b"_s << u"a b"_s;
    QTest::newRow("one word") << u"svar inden 5 dage"_s << u"svar inden 10 dage"_s
                              << u"svar inden|-5|+10|dage"_s;
    QTest::newRow("at the end") << u"a b"_s << u"a b c d"_s << u"a b|+c d"_s;
    QTest::newRow("all gone") << u"a b"_s << u""_s << u"-a b"_s;
    QTest::newRow("two places") << u"a b c d e"_s << u"a x c y e"_s << u"a|-b|+x|c|-d|+y|e"_s;
    QTest::newRow("turned") << u"a b"_s << u"b a"_s << u"-a|b|+a"_s;
}

void CatalogueDiffTest::wordsShowWhatWasPutInPlaceOfWhat()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, runs);
    QStringList got;
    for (const WordRun &run : wordDiff(before, after))
        got.append((run.kind == WordRun::Kind::Added     ? u"+"_s
                    : run.kind == WordRun::Kind::Removed ? u"-"_s
                                                         : QString()) +
                   run.text);
    QCOMPARE(got.join(u'|'), runs);
}

void CatalogueDiffTest::theRunsOfAnyTwoTextsGiveBothBack()
{
    std::mt19937 random(11);
    const auto text = [&] {
        QStringList words;
        for (auto n = random() % 12; n > 0; --n)
            words.append(QString(QChar(u'a' + static_cast<char16_t>(random() % 4))));
        return words.join(u' ');
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = text();
        const QString after = text();
        QStringList old;
        QStringList fresh;
        for (const WordRun &run : wordDiff(before, after)) {
            if (run.kind != WordRun::Kind::Added)
                old.append(run.text);
            if (run.kind != WordRun::Kind::Removed)
                fresh.append(run.text);
        }
        QCOMPARE(old.join(u' '), before);
        QCOMPARE(fresh.join(u' '), after);
    }
}

void CatalogueDiffTest::likenessIsSharedWords()
{
    QCOMPARE(likeness(WordBag(u""_s), WordBag(u""_s)), 1.0);
    QCOMPARE(likeness(WordBag(u"Et, to; TRE"_s), WordBag(u"tre to et"_s)), 1.0);
    QCOMPARE(likeness(WordBag(u"a b"_s), WordBag(u"c d"_s)), 0.0);
    QCOMPARE(likeness(WordBag(u"a b"_s), WordBag(u"a c"_s)), 0.5);
    QCOMPARE(likeness(WordBag(u"a a b"_s), WordBag(u"a b"_s)), 0.8);
}

QTEST_GUILESS_MAIN(CatalogueDiffTest)
#include "tst_cataloguediff.moc"
