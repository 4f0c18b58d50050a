// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedcase.h"

#include "models/domain/claims/claims.h"
#include "models/domain/workspace/edit.h"
#include "models/domain/workspace/fields.h"
#include "models/exchange/cataloguereader.h"

#include <QFile>

#include <random>

namespace kravkort {

namespace {

QString columnOf(const char *table, const char *name)
{
    return QString(QString::fromLatin1(table) + u'.' + QString::fromLatin1(name));
}

// Puts marks where a member has room for one.
class Marker
{
public:
    Marker(MarkedCase &it, std::mt19937 &random)
        : m_it(it)
        , m_random(random)
    {
    }

    template<class T>
    T marked(T row)
    {
        forEachField<T>([&](const auto &field) {
            const QString column = columnOf(Fields<T>::table, field.name);
            // What means something stays as it is: a key, a hash, a list of words of the program.
            const bool marks = !field.isKey && MarkedCase::canBeMarked(column) && below(100) < 85;
            if (marks)
                mark(row.*field.member, column);
        });
        return row;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    // In letters, so that no word holds the digits of a year that is a mark itself.
    QString next()
    {
        QString word = QString::number(++m_count);
        for (QChar &digit : word)
            digit = QChar(u'a' + digit.digitValue());
        return QStringLiteral("Qz%1xZ").arg(word);
    }
    void remember(const QString &column, const QString &mark) { m_it.marks[column].append(mark); }

    void mark(QString &text, const QString &column)
    {
        const QString word = next();
        text = text.startsWith(u"https://") ? QString(text + u'/' + word) : word;
        remember(column, word);
    }
    void mark(QStringList &texts, const QString &column)
    {
        const QString word = next();
        texts = {word};
        remember(column, word);
    }
    void mark(QByteArray &bytes, const QString &column)
    {
        const QString word = next();
        bytes = word.toLatin1();
        remember(column, word);
    }
    // A date is known by its year, a number by its digits.
    void mark(std::optional<QDate> &date, const QString &column)
    {
        date = QDate(2101 + m_year++ % 800, 3, 4);
        remember(column, QString::number(date->year()));
    }
    void mark(std::optional<double> &number, const QString &column)
    {
        const int digits = 7'000'001 + ++m_count;
        number = digits;
        remember(column, QString::number(digits));
    }
    void mark(qint64 &number, const QString &column)
    {
        number = 8'000'001 + ++m_count;
        remember(column, QString::number(number));
    }
    template<class Other>
    void mark(Other &, const QString &) // a choice, an id, a flag
    {
    }

    MarkedCase &m_it;
    std::mt19937 &m_random;
    int m_count = 1000;
    int m_year = 0;
};

// A row of a kind that nobody has made one of: about this bid, as far as its members say what they are about.
template<class T>
T rowAbout(const Bid &bid, const CriterionId &criterion)
{
    T row;
    forEachField<T>([&](const auto &field) {
        auto &member = row.*field.member;
        using Member = std::remove_reference_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, BidId>)
            member = bid.id;
        else if constexpr (std::is_same_v<Member, SolutionId>)
            member = bid.solution;
        else if constexpr (std::is_same_v<Member, CriterionId>)
            member = criterion;
        else if constexpr (requires { member.code; })
            member.code = QStringLiteral("IdQzOfKindxZ");
        else if constexpr (std::is_same_v<Member, QDateTime>)
            member = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
        else if constexpr (std::is_same_v<Member, QString>)
            if (field.isKey)
                member = QStringLiteral("KeyQzOfKindxZ");
    });
    return row;
}

class Filling
{
public:
    Filling(MarkedCase &it, quint32 seed)
        : m_it(it)
        , m_random(seed)
        , m_marker(it, m_random)
    {
    }

    void fill()
    {
        const SolutionId solution{QStringLiteral("IdQzSolutionxZ")};
        m_it.bid = {QStringLiteral("IdQzBidxZ")};
        put(Vendor{});
        put(Solution{solution, {}, {}, false});
        put(Bid{m_it.bid, solution, {}, m_it.catalogue->id, m_it.catalogue->revision, {}, {}, false});
        for (const UseCase &useCase : m_it.catalogue->useCases)
            if (below(100) < 20)
                put(Choice{m_it.bid, useCase.id});
        put(Choice{m_it.bid, m_it.catalogue->useCases.first().id});
        for (const Package &package : m_it.catalogue->packages)
            if (below(100) < 50)
                put(PackageDecision{m_it.bid, package.id, Decision(below(4)), {}});
        answers(solution);
        evidence(solution);
        signOff();
        others();
        history();
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    template<class T>
    void put(const T &row)
    {
        Table<T> &rows = m_it.workspace.table<T>();
        const T marked = m_marker.marked(row);
        rows.insert(keyOf(marked), marked);
    }

    void answers(const SolutionId &solution)
    {
        for (const Criterion &criterion : m_it.catalogue->criteria) {
            Answer answer;
            answer.solution = solution;
            answer.criterion = criterion.id;
            answer.work = allWorks[static_cast<size_t>(below(4))];
            answer.outcome = allOutcomes[static_cast<size_t>(below(5))];
            answer.textHash = criterion.textHash;
            put(answer);
        }
    }

    void evidence(const SolutionId &solution)
    {
        for (int n = 0; n < 4; ++n) {
            const EvidenceId id{QStringLiteral("IdQzEvidence%1xZ").arg(n)};
            put(Evidence{id, {}, n % 2 ? QStringLiteral("https://example.org") : QString(), {}, {}});
            if (n % 2 == 0)
                putFile(id);
            for (const Criterion &criterion : m_it.catalogue->criteria)
                if (below(4) == n)
                    put(EvidenceUse{id, solution, criterion.id});
        }
    }

    void putFile(const EvidenceId &id)
    {
        const QByteArray bytes = id.code.toUtf8();
        m_it.contents.append({sha256Of(bytes), bytes});
        put(EvidenceFile{id, 1, {}, m_it.contents.last().sha256, bytes.size(), {}, {}});
    }

    void signOff()
    {
        const QList<Finding> found = claimsOf(m_it.workspace, m_it.picture(), Phrases::in(Language::English));
        for (const Finding &finding : found)
            if (below(3) == 0)
                put(signOffOf(finding, {}));
    }

    // Every kind has a row, whether or not anybody knows it here.
    void others()
    {
        const Bid bid = *m_it.workspace.bid(m_it.bid);
        std::apply(
            [&]<class... T>(const Table<T> &...) {
                const auto one = [&]<class K>(const K *) {
                    if (m_it.workspace.table<K>().isEmpty())
                        put(rowAbout<K>(bid, m_it.catalogue->criteria.first().id));
                };
                (one(static_cast<const T *>(nullptr)), ...);
            },
            m_it.workspace.tables);
    }

    void history()
    {
        Edit edit{QStringLiteral("EditQzTextxZ"), {}};
        std::apply(
            [&](const auto &...tables) {
                const auto add = [&](const auto &rows) {
                    for (const auto &row : rows)
                        edit.steps.append({std::nullopt, Row(row)});
                };
                (add(tables), ...);
            },
            m_it.workspace.tables);
        m_it.history = {{2, m_it.now, QStringLiteral("AuthorQzxZ"), reversed(edit)},
                        {1, m_it.now.addDays(-1), QStringLiteral("AuthorQzxZ"), edit}};
        m_it.marks[QStringLiteral("edit.text")] = {edit.text};
        m_it.marks[QStringLiteral("edit.author")] = {QStringLiteral("AuthorQzxZ")};
        m_it.marks[QStringLiteral("ids")] = {QStringLiteral("IdQz"), QStringLiteral("KeyQz")};
    }

    MarkedCase &m_it;
    std::mt19937 m_random;
    Marker m_marker;
};

} // namespace

MarkedCase::MarkedCase(quint32 seed)
{
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in catalogue is missing");
    catalogue = std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
    Filling(*this, seed).fill();
}

bool MarkedCase::canBeMarked(const QString &column)
{
    // Another catalogue, another wording or other facts would be another bid.
    static const QSet<QString> meaningful{
        QStringLiteral("bid.catalogue_id"), QStringLiteral("bid.catalogue_revision"),
        QStringLiteral("answer.text_hash"), QStringLiteral("sign_off.facts"),
        QStringLiteral("evidence_file.sha256")};
    return !meaningful.contains(column);
}

QStringList allColumns()
{
    QStringList columns;
    std::apply(
        [&]<class... T>(const Table<T> &...) {
            const auto add = [&]<class K>(const K *) {
                forEachField<K>(
                    [&](const auto &field) { columns.append(columnOf(Fields<K>::table, field.name)); });
            };
            (add(static_cast<const T *>(nullptr)), ...);
        },
        Workspace().tables);
    return columns;
}

QStringList marksIn(const QString &text, const MarkedCase &it, const QSet<QString> &except)
{
    // 7.000.123 and 7,000,123 are 7000123 too.
    QString plain = text;
    plain.remove(u'.').remove(u',').remove(QChar::Nbsp).remove(QChar(0x202f));
    QStringList found;
    for (auto column = it.marks.cbegin(); column != it.marks.cend(); ++column) {
        if (except.contains(column.key()))
            continue;
        for (const QString &mark : column.value())
            if (text.contains(mark) || (mark.size() >= 7 && plain.contains(mark)))
                found.append(QString(column.key() + QStringLiteral(": ") + mark));
    }
    return found;
}

} // namespace kravkort
