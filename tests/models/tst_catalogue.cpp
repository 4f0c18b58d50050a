// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/words.h"
#include "models/exchange/cataloguereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

// The shipped catalogue against the expected facts, so that none can vanish or be promoted unseen.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCriterionIsThereWithItsOwnerResponsibleAndBasis();
    void everyDependencyIsThereWithItsKindAndBasis();
    void everyFinanceIntegrationMustHaveTheCommonOne();
    void theCountsAreThoseExpected();
    void everyIntegrationOfTheAgreementIsThere();
    void whatThisProjectAssumedIsMarkedSo();
    void everyTextIsThereInBothLanguages();
    void everyConditionIsStatedInWords();
    void publishedStatementsNameTheirSource();
    void whatWasDrawnFromASourceSaysWhy();
    void whatWasOnlyDrawnIsNotPromoted();
    void damageNeverCrashesTheReader();
    void theHashIgnoresSpacingAndUnicodeForm();
    void theHashIsOfTheDanishText();

private:
    static QList<QStringList> fixtureRows(const QString &name);

    QByteArray m_json;
    Catalogue m_catalogue;
};

namespace {

template<class Things>
QStringList withoutBothLanguages(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        if (thing.name.da.trimmed().isEmpty() || thing.name.en.trimmed().isEmpty())
            ids.append(thing.id.code);
    return ids;
}

bool isHalf(const Text &text)
{
    return text.da.trimmed().isEmpty() != text.en.trimmed().isEmpty();
}

} // namespace

QList<QStringList> CatalogueTest::fixtureRows(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1))
        rows.append(line.trimmed().split(u','));
    return rows;
}

void CatalogueTest::initTestCase()
{
    QFile file(u":/catalogue/ski-02.19-2023.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_json = file.readAll();
    auto catalogue = readCatalogue(m_json);
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().details.join(u'\n')));
    m_catalogue = *std::move(catalogue);
}

void CatalogueTest::everyCriterionIsThereWithItsOwnerResponsibleAndBasis()
{
    const QList<QStringList> rows = fixtureRows(u"facts-criteria.csv"_s);
    QVERIFY(!rows.isEmpty());
    QMap<QString, QString> expected, found;
    for (const QStringList &row : rows)
        expected.insert(row.at(0), row.join(u' '));
    for (const Criterion &criterion : std::as_const(m_catalogue.criteria))
        if (criterion.owner != Criterion::Owner::Package) // the packages' own are this project's
            found.insert(criterion.id.code,
                         QStringList{criterion.id.code, ownerOf(m_catalogue, criterion).code,
                                     wordOf(criterion.responsible), wordOf(criterion.ground.basis)}
                             .join(u' '));
    QCOMPARE(found.values(), expected.values());
}

void CatalogueTest::everyDependencyIsThereWithItsKindAndBasis()
{
    QStringList expected, found;
    for (const QStringList &row : fixtureRows(u"facts-edges.csv"_s))
        expected.append(row.join(u' '));
    QVERIFY(!expected.isEmpty());
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies)) {
        const QString to = m_catalogue.integrations.at(dependency.to).id.code;
        if (to != "OEKO"_L1)
            found.append(QStringList{m_catalogue.integrations.at(dependency.from).id.code, to,
                                     wordOf(dependency.kind), wordOf(dependency.ground.basis)}
                             .join(u' '));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void CatalogueTest::everyFinanceIntegrationMustHaveTheCommonOne()
{
    QStringList finance, needing;
    for (const Integration &integration : std::as_const(m_catalogue.integrations))
        if (integration.id.code.startsWith("SF1590_"_L1))
            finance.append(integration.id.code);
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies)) {
        if (m_catalogue.integrations.at(dependency.to).id.code != "OEKO"_L1)
            continue;
        QCOMPARE(dependency.kind, DependencyKind::Must);
        needing.append(m_catalogue.integrations.at(dependency.from).id.code);
    }
    finance.sort();
    needing.sort();
    QCOMPARE(needing.size(), 6);
    QCOMPARE(needing, finance);
}

void CatalogueTest::theCountsAreThoseExpected()
{
    QFile file(QStringLiteral(FIXTURES "/facts-counts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject counts = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_catalogue.areas.size(), counts.value("areas"_L1).toInt());
    QCOMPARE(m_catalogue.useCases.size(), counts.value("usecases"_L1).toInt());
    QCOMPARE(m_catalogue.packages.size(), counts.value("packages"_L1).toInt());
    QCOMPARE(m_catalogue.integrations.size(), counts["integrations"_L1]["total"_L1].toInt());

    QMap<QString, int> criteria;
    for (const Criterion &criterion : std::as_const(m_catalogue.criteria)) {
        if (criterion.owner == Criterion::Owner::Package) {
            ++criteria[u"ofPackages"_s];
            continue;
        }
        ++criteria[u"total"_s];
        ++criteria[wordOf(criterion.ground.basis)];
        ++criteria[wordOf(criterion.responsible)];
    }
    QCOMPARE(m_catalogue.general.size(), counts["criteria"_L1]["general"_L1].toInt());
    for (const QString &key : {u"total"_s, u"ofPackages"_s})
        QCOMPARE(criteria.value(key), counts["criteria"_L1][key].toInt());
    for (const auto group : {"byBasis"_L1, "byResponsible"_L1}) {
        const QJsonObject expected = counts["criteria"_L1][group].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(criteria.value(it.key()), it.value().toInt());
    }

    QMap<QString, int> requirements;
    for (const UseCase &useCase : std::as_const(m_catalogue.useCases))
        for (const Requirement &requirement : useCase.requirements)
            ++requirements[wordOf(requirement.strength)];
    const QJsonObject byStrength = counts["requirements"_L1]["byStrength"_L1].toObject();
    QCOMPARE(requirements.size(), byStrength.size());
    for (auto it = byStrength.begin(); it != byStrength.end(); ++it)
        QCOMPARE(requirements.value(it.key()), it.value().toInt());
}

void CatalogueTest::everyIntegrationOfTheAgreementIsThere()
{
    QFile file(QStringLiteral(FIXTURES "/facts-counts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray codes = QJsonDocument::fromJson(file.readAll()).object().value("skiCodes"_L1).toArray();
    QCOMPARE(codes.size(), 28);
    QStringList missing;
    for (const QJsonValue &code : codes)
        if (!m_catalogue.integrationIndex.contains({code.toString()}))
            missing.append(code.toString());
    QCOMPARE(missing, QStringList());
}

void CatalogueTest::whatThisProjectAssumedIsMarkedSo()
{
    for (const UseCase &useCase : std::as_const(m_catalogue.useCases)) {
        QCOMPARE(useCase.ground.basis, Basis::Assumed);
        for (const Requirement &requirement : useCase.requirements)
            QCOMPARE(requirement.ground.basis, Basis::Assumed);
    }
    for (const Package &package : std::as_const(m_catalogue.packages)) {
        QCOMPARE(package.ground.basis, Basis::Assumed);
        for (const Membership &member : package.members)
            QCOMPARE(member.ground.basis, Basis::Assumed);
        for (const int criterion : package.criteria)
            QCOMPARE(m_catalogue.criteria.at(criterion).ground.basis, Basis::Assumed);
    }
    for (const Integration &integration : std::as_const(m_catalogue.integrations)) {
        if (integration.effort)
            QCOMPARE(integration.effort->basis, Basis::Assumed);
        for (const Wait &wait : integration.waits)
            QCOMPARE(wait.basis, Basis::Assumed);
    }
}

void CatalogueTest::everyTextIsThereInBothLanguages()
{
    QCOMPARE(withoutBothLanguages(m_catalogue.areas), QStringList());
    QCOMPARE(withoutBothLanguages(m_catalogue.useCases), QStringList());
    QCOMPARE(withoutBothLanguages(m_catalogue.packages), QStringList());
    QCOMPARE(withoutBothLanguages(m_catalogue.integrations), QStringList());
    QVERIFY(!m_catalogue.title.en.isEmpty());
    QVERIFY(!isHalf(m_catalogue.notice));
    QStringList half;
    for (const Criterion &criterion : std::as_const(m_catalogue.criteria))
        if (criterion.text.da.trimmed().isEmpty() || criterion.text.en.trimmed().isEmpty() ||
            isHalf(criterion.ground.reason))
            half.append(criterion.id.code);
    for (const UseCase &useCase : std::as_const(m_catalogue.useCases)) {
        if (isHalf(useCase.description))
            half.append(useCase.id.code);
        for (const Requirement &requirement : useCase.requirements)
            if (isHalf(requirement.ground.reason))
                half.append(useCase.id.code);
    }
    for (const Integration &integration : std::as_const(m_catalogue.integrations)) {
        if (isHalf(integration.purpose))
            half.append(integration.id.code);
        for (const Wait &wait : integration.waits)
            if (wait.what.en.isEmpty() || wait.who.en.isEmpty())
                half.append(wait.id);
    }
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies))
        if (isHalf(dependency.condition) || isHalf(dependency.ground.reason))
            half.append(m_catalogue.integrations.at(dependency.from).id.code);
    QCOMPARE(half, QStringList());
}

void CatalogueTest::everyConditionIsStatedInWords()
{
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies))
        QCOMPARE(dependency.condition.isEmpty(), dependency.kind != DependencyKind::Conditional);
}

void CatalogueTest::publishedStatementsNameTheirSource()
{
    QStringList without;
    const auto check = [&](const QString &id, const Ground &ground) {
        if (ground.basis == Basis::Published && !m_catalogue.source(ground.source))
            without.append(id);
    };
    for (const Criterion &criterion : std::as_const(m_catalogue.criteria))
        check(criterion.id.code, criterion.ground);
    for (const Integration &integration : std::as_const(m_catalogue.integrations))
        check(integration.id.code, integration.ground);
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies))
        check(m_catalogue.integrations.at(dependency.from).id.code, dependency.ground);
    QCOMPARE(without, QStringList());
}

void CatalogueTest::whatWasDrawnFromASourceSaysWhy()
{
    QStringList without;
    const auto check = [&](const QString &id, const Ground &ground) {
        if (ground.basis == Basis::Inferred && (ground.reason.da.isEmpty() || ground.reason.en.isEmpty()))
            without.append(id);
    };
    for (const Area &area : std::as_const(m_catalogue.areas))
        check(area.id.code, area.ground);
    for (const Criterion &criterion : std::as_const(m_catalogue.criteria))
        check(criterion.id.code, criterion.ground);
    for (const Integration &integration : std::as_const(m_catalogue.integrations))
        check(integration.id.code, integration.ground);
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies))
        check(m_catalogue.integrations.at(dependency.from).id.code, dependency.ground);
    QCOMPARE(without, QStringList());
}

void CatalogueTest::whatWasOnlyDrawnIsNotPromoted()
{
    QStringList integrations, common;
    for (const Integration &integration : std::as_const(m_catalogue.integrations))
        if (integration.ground.basis != Basis::Published)
            integrations.append(integration.id.code + u' ' + wordOf(integration.ground.basis));
    QCOMPARE(integrations, QStringList({u"SF1590_B_02 inferred"_s, u"FOEDERATION inferred"_s}));
    for (const Dependency &dependency : std::as_const(m_catalogue.dependencies))
        if (m_catalogue.integrations.at(dependency.to).id.code == "OEKO"_L1 &&
            dependency.ground.basis != Basis::Published)
            common.append(m_catalogue.integrations.at(dependency.from).id.code + u' ' +
                          wordOf(dependency.ground.basis));
    QCOMPARE(common, QStringList({u"SF1590_D inferred"_s, u"SF1590_E inferred"_s}));
    for (const Area &area : std::as_const(m_catalogue.areas))
        QCOMPARE(area.ground.basis, Basis::Published);
}

void CatalogueTest::damageNeverCrashesTheReader()
{
    std::mt19937 random(2026);
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(limit));
    };
    const QByteArray marks = "{}[]\",:0-nt\\\xff\x00 "_ba;
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray json = m_json;
        if (round % 3 == 0)
            json.truncate(below(json.size()));
        else if (round % 3 == 1)
            for (int i = 0; i < 3; ++i)
                json[below(json.size())] = marks.at(below(marks.size()));
        else
            json.remove(below(json.size()), below(400));
        const auto catalogue = readCatalogue(json);
        refused += catalogue.ok() ? 0 : 1;
        if (!catalogue.ok())
            QVERIFY(!catalogue.error().message.isEmpty());
    }
    QVERIFY(refused > 100);
    // Sound JSON with unsound meaning: ids and words swapped for one another.
    for (int round = 0; round < 100; ++round) {
        const QList<QByteArray> words{"\"SF1470\"", "\"I-6\"",  "\"GV\"",     "null", "7",
                                      "[]",         "{}",       "\"must\"",   "true", "\"\"",
                                      "\"vendor\"", "[[[{}]]]", "\"assumed\""};
        QByteArray json = m_json;
        for (int i = 0; i < 20; ++i) {
            const qsizetype from = json.indexOf(": \"", below(json.size()));
            const qsizetype to = from < 0 ? -1 : json.indexOf('"', from + 3);
            if (to > 0)
                json.replace(from + 2, to - from - 1, words.at(below(words.size())));
        }
        const auto catalogue = readCatalogue(json);
        QVERIFY(catalogue.ok() || !catalogue.error().message.isEmpty());
    }
}

void CatalogueTest::theHashIgnoresSpacingAndUnicodeForm()
{
    const QString plain = textHash({u"Løsningen har en å"_s, {}});
    QCOMPARE(plain.size(), 64);
    QCOMPARE(textHash({u" \tLøsningen   har\n en å \n"_s, {}}), plain);
    QCOMPARE(textHash({u"Løsningen har en a\u030a"_s, {}}), plain); // å, taken apart
    QVERIFY(textHash({u"løsningen har en å"_s, {}}) != plain);
    QVERIFY(textHash({u"Løsningenhar en å"_s, {}}) != plain);
    QCOMPARE(textHash({u"abc"_s, {}}), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void CatalogueTest::theHashIsOfTheDanishText()
{
    QCOMPARE(textHash({u"dansk"_s, u"one"_s}), textHash({u"dansk"_s, u"another"_s}));
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
