// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlookjson.h"

#include "models/domain/workspace/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

// In the order of their enums.
constexpr std::array kinds{"", "area", "usecase", "package", "integration", "general", "criterion"};
constexpr std::array focusKinds{"around", "reasons", "weakest-link"};
constexpr std::array directions{"needs", "needed-by", "both"};

template<class E, size_t N>
QString wordIn(const std::array<const char *, N> &words, E value)
{
    return QString::fromLatin1(words[static_cast<size_t>(value)]);
}

template<class E, size_t N>
bool readWord(const std::array<const char *, N> &words, const QString &word, E &into)
{
    for (size_t i = 0; i < N; ++i) {
        if (word != QLatin1StringView(words[i]))
            continue;
        into = static_cast<E>(i);
        return true;
    }
    return false;
}

QJsonObject nodeJson(const NodeRef &node)
{
    return {{u"kind"_s, wordIn(kinds, node.kind)}, {u"code"_s, node.code}};
}

bool readNode(const QJsonObject &object, NodeRef &into)
{
    into.code = object.value("code"_L1).toString();
    return readWord(kinds, object.value("kind"_L1).toString(), into.kind) && into.isValid() &&
           !into.code.isEmpty();
}

template<class E>
QJsonArray wordsJson(const QList<E> &values)
{
    QJsonArray words;
    for (const E value : values)
        words.append(wordOf(value));
    return words;
}

template<class E>
bool readWords(const QJsonValue &value, QList<E> &into)
{
    for (const QJsonValue &word : value.toArray()) {
        const std::optional<E> known = fromWord<E>(word.toString());
        if (!known)
            return false;
        if (!into.contains(*known))
            into.append(*known);
    }
    return true;
}

QJsonObject focusJson(const GraphFocus &focus)
{
    QJsonObject object = nodeJson(focus.node);
    object.insert(u"show"_s, wordIn(focusKinds, focus.kind));
    if (focus.kind == GraphFocus::Kind::Around) {
        object.insert(u"direction"_s, wordIn(directions, focus.direction));
        object.insert(u"depth"_s, focus.depth);
    }
    return object;
}

bool readFocus(const QJsonObject &object, GraphFocus &into)
{
    if (!readNode(object, into.node) || !readWord(focusKinds, object.value("show"_L1).toString(), into.kind))
        return false;
    into.depth = object.value("depth"_L1).toInt();
    return into.kind != GraphFocus::Kind::Around ||
           (readWord(directions, object.value("direction"_L1).toString(), into.direction) && into.depth >= 0);
}

QJsonObject filterJson(const GraphFilter &filter)
{
    QJsonObject object{{u"status"_s, wordsJson(filter.status)},
                       {u"strength"_s, wordsJson(filter.strength)},
                       {u"basis"_s, wordsJson(filter.basis)},
                       {u"responsible"_s, wordsJson(filter.responsible)}};
    if (filter.undecided)
        object.insert(u"undecided"_s, true);
    if (filter.owner)
        object.insert(u"owner"_s, *filter.owner);
    return object;
}

bool readFilter(const QJsonObject &object, GraphFilter &into)
{
    into.undecided = object.value("undecided"_L1).toBool();
    if (object.contains("owner"_L1))
        into.owner = object.value("owner"_L1).toString();
    return readWords(object.value("status"_L1), into.status) &&
           readWords(object.value("strength"_L1), into.strength) &&
           readWords(object.value("basis"_L1), into.basis) &&
           readWords(object.value("responsible"_L1), into.responsible);
}

} // namespace

QString toJson(const GraphLook &look)
{
    QJsonArray trail, folded;
    for (const GraphFocus &focus : look.trail)
        trail.append(focusJson(focus));
    for (const NodeRef &node : look.folded)
        folded.append(nodeJson(node));
    const QJsonObject object{
        {u"trail"_s, trail}, {u"filter"_s, filterJson(look.filter)}, {u"folded"_s, folded}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<GraphLook> lookFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    GraphLook look;
    bool good = readFilter(object.value("filter"_L1).toObject(), look.filter);
    for (const QJsonValue &value : object.value("trail"_L1).toArray()) {
        GraphFocus focus;
        good = readFocus(value.toObject(), focus) && good;
        look.trail.append(focus);
    }
    for (const QJsonValue &value : object.value("folded"_L1).toArray()) {
        NodeRef node;
        good = readNode(value.toObject(), node) && good;
        look.folded.append(node);
    }
    return good ? std::optional(look) : std::nullopt;
}

} // namespace kravkort
