// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reqif.h"

#include "models/domain/scope/outline.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"
#include "models/exchange/plaintext.h"

#include <QXmlStreamWriter>

namespace kravkort {

namespace {

constexpr const char *space = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd";

// As XML asks of an identifier: letters, digits, - _ and nothing else; different for different codes.
QString idOf(const QString &kind, const QString &code)
{
    QString id = kind + u'-';
    for (const QChar c : code) {
        const bool plain =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
        id += plain ? QString(c) : QStringLiteral("_%1_").arg(c.unicode(), 0, 16);
    }
    return id;
}

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

class ReqifWriter
{
public:
    explicit ReqifWriter(const BidMatter &matter)
        : m(matter)
        , m_xml(&m_bytes)
        , m_changed(matter.now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")))
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(name("REQ-IF"));
        m_xml.writeDefaultNamespace(name(space));
        header();
        begin("CORE-CONTENT");
        begin("REQ-IF-CONTENT");
        datatypes();
        specTypes();
        specObjects();
        relations();
        specification();
        end();
        end();
        begin("TOOL-EXTENSIONS");
        end();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void begin(const char *element) { m_xml.writeStartElement(name(element)); }
    void end() { m_xml.writeEndElement(); }
    void text(const char *element, const QString &words)
    {
        m_xml.writeTextElement(name(element), printable(words));
    }
    void attribute(const char *of, const QString &words) { m_xml.writeAttribute(name(of), printable(words)); }
    void identified(const char *element, const QString &id, const QString &longName = {})
    {
        begin(element);
        attribute("IDENTIFIER", id);
        attribute("LAST-CHANGE", m_changed);
        if (!longName.isEmpty())
            attribute("LONG-NAME", longName);
    }
    void reference(const char *around, const char *element, const QString &id)
    {
        begin(around);
        text(element, id);
        end();
    }

    void header()
    {
        begin("THE-HEADER");
        begin("REQ-IF-HEADER");
        attribute("IDENTIFIER", idOf(name("bid"), m.picture.bid.code));
        text("COMMENT", m.in(m.catalogue().notice));
        text("CREATION-TIME", m_changed);
        text("REPOSITORY-ID", m.catalogue().id + QStringLiteral(" ") + m.catalogue().revision);
        text("REQ-IF-TOOL-ID", name("Kravkort"));
        text("REQ-IF-VERSION", name("1.0")); // what ReqIF 1.2 asks for here
        text("SOURCE-TOOL-ID", name("Kravkort"));
        text("TITLE", m.bidName());
        end();
        end();
    }

    template<class E, size_t N>
    void enumeration(const char *id, const QString &longName, const std::array<E, N> &values)
    {
        identified("DATATYPE-DEFINITION-ENUMERATION", name("dt-") + name(id), longName);
        begin("SPECIFIED-VALUES");
        for (const E value : values) {
            identified("ENUM-VALUE", valueId(id, value), nameOf(value, m.phrases));
            begin("PROPERTIES");
            begin("EMBEDDED-VALUE");
            attribute("KEY", QString::number(static_cast<int>(value)));
            attribute("OTHER-CONTENT", wordOf(value));
            end();
            end();
            end();
        }
        end();
        end();
    }
    template<class E>
    static QString valueId(const char *id, E value)
    {
        return name("ev-") + name(id) + u'-' + wordOf(value);
    }

    void datatypes()
    {
        begin("DATATYPES");
        identified("DATATYPE-DEFINITION-STRING", name("dt-text"), name("Text"));
        attribute("MAX-LENGTH", name("2147483647"));
        end();
        enumeration("strength", m.say(QT_TRANSLATE_NOOP("Exchange", "Strength")),
                    std::array{Strength::Supplementary, Strength::Mandatory});
        enumeration("responsible", m.say(QT_TRANSLATE_NOOP("Exchange", "Responsible")),
                    std::array{Responsible::Vendor, Responsible::Municipality, Responsible::Both,
                               Responsible::Other});
        enumeration("result", m.say(QT_TRANSLATE_NOOP("Exchange", "Result")), allOutcomes);
        enumeration("basis", m.say(QT_TRANSLATE_NOOP("Exchange", "Basis")), allBases);
        end();
    }

    void stringDefinition(const char *id, const QString &longName)
    {
        identified("ATTRIBUTE-DEFINITION-STRING", name("ad-") + name(id), longName);
        reference("TYPE", "DATATYPE-DEFINITION-STRING-REF", name("dt-text"));
        end();
    }
    void enumDefinition(const char *id, const char *type, const QString &longName)
    {
        identified("ATTRIBUTE-DEFINITION-ENUMERATION", name("ad-") + name(id), longName);
        attribute("MULTI-VALUED", name("false"));
        reference("TYPE", "DATATYPE-DEFINITION-ENUMERATION-REF", name("dt-") + name(type));
        end();
    }

    void specTypes()
    {
        const QString basis = m.say(QT_TRANSLATE_NOOP("Exchange", "Basis"));
        const QString source = m.say(QT_TRANSLATE_NOOP("Exchange", "Source"));
        begin("SPEC-TYPES");
        identified("SPEC-OBJECT-TYPE", name("st-chapter"),
                   m.say(QT_TRANSLATE_NOOP("Exchange", "Package or integration")));
        begin("SPEC-ATTRIBUTES");
        stringDefinition("chapter-code", name("ReqIF.ForeignID"));
        stringDefinition("chapter-name", name("ReqIF.ChapterName"));
        enumDefinition("chapter-basis", "basis", basis);
        stringDefinition("chapter-source", source);
        end();
        end();
        identified("SPEC-OBJECT-TYPE", name("st-criterion"),
                   m.say(QT_TRANSLATE_NOOP("Exchange", "Criterion")));
        begin("SPEC-ATTRIBUTES");
        stringDefinition("code", name("ReqIF.ForeignID"));
        stringDefinition("text", name("ReqIF.Text"));
        enumDefinition("strength", "strength", m.say(QT_TRANSLATE_NOOP("Exchange", "Strength")));
        enumDefinition("responsible", "responsible", m.say(QT_TRANSLATE_NOOP("Exchange", "Responsible")));
        enumDefinition("result", "result", m.say(QT_TRANSLATE_NOOP("Exchange", "Result")));
        if (m.shows(ReportField::Reason))
            stringDefinition("reason", m.say(QT_TRANSLATE_NOOP("Exchange", "Reason for not applicable")));
        enumDefinition("basis", "basis", basis);
        stringDefinition("source", source);
        stringDefinition("place", m.say(QT_TRANSLATE_NOOP("Exchange", "Place in the source")));
        end();
        end();
        identified("SPEC-RELATION-TYPE", name("st-needs"), m.say(QT_TRANSLATE_NOOP("Exchange", "needs")));
        begin("SPEC-ATTRIBUTES");
        stringDefinition("condition", m.say(QT_TRANSLATE_NOOP("Exchange", "Condition")));
        enumDefinition("needs-basis", "basis", basis);
        stringDefinition("needs-source", source);
        end();
        end();
        identified("SPECIFICATION-TYPE", name("st-bid"), m.say(QT_TRANSLATE_NOOP("Exchange", "Bid")));
        end();
        end();
    }

    void stringValue(const char *id, const QString &words)
    {
        if (words.isEmpty())
            return;
        begin("ATTRIBUTE-VALUE-STRING");
        attribute("THE-VALUE", words);
        reference("DEFINITION", "ATTRIBUTE-DEFINITION-STRING-REF", name("ad-") + name(id));
        end();
    }
    template<class E>
    void enumValue(const char *id, const char *type, E value)
    {
        begin("ATTRIBUTE-VALUE-ENUMERATION");
        reference("DEFINITION", "ATTRIBUTE-DEFINITION-ENUMERATION-REF", name("ad-") + name(id));
        reference("VALUES", "ENUM-VALUE-REF", valueId(type, value));
        end();
    }

    void chapter(const NodeRef &node, const Ground *ground)
    {
        identified("SPEC-OBJECT", idOf(name("node"), node.code), node.code);
        begin("VALUES");
        stringValue("chapter-code", node.code);
        stringValue("chapter-name", titleOf(m.catalogue(), node, m.phrases));
        if (ground) {
            enumValue("chapter-basis", "basis", ground->basis);
            stringValue("chapter-source", sourcesOf(*ground, m.catalogue()));
        }
        end();
        reference("TYPE", "SPEC-OBJECT-TYPE-REF", name("st-chapter"));
        end();
    }

    void criterion(int k)
    {
        const Criterion &criterion = m.catalogue().criteria.at(k);
        identified("SPEC-OBJECT", idOf(name("criterion"), criterion.id.code), criterion.id.code);
        begin("VALUES");
        stringValue("code", criterion.id.code);
        stringValue("text", m.in(criterion.text));
        enumValue("strength", "strength", m.picture.scope.strengthOf(criterion));
        enumValue("responsible", "responsible", criterion.responsible);
        enumValue("result", "result", m.picture.outcomes.at(k));
        if (m.shows(ReportField::Reason))
            stringValue("reason", m.answer(k).reason);
        enumValue("basis", "basis", criterion.ground.basis);
        stringValue("source", sourcesOf(criterion.ground, m.catalogue()));
        stringValue("place", criterion.ground.place);
        end();
        reference("TYPE", "SPEC-OBJECT-TYPE-REF", name("st-criterion"));
        end();
    }

    // Visits each chapter and each criterion once: chapter(node, ground, depth), then its criteria.
    template<class Chapter>
    void forEachChapter(Chapter visit)
    {
        const Catalogue &c = m.catalogue();
        QList<bool> seen(c.integrations.size(), false);
        for (const OutlineGroup &group : outlineOf(m.picture)) {
            const bool general = group.package == OutlineGroup::general;
            if (!general && !m.picture.scope.packages.at(group.package).inScope)
                continue;
            QList<int> below;
            for (const int i : group.integrations)
                if (!std::exchange(seen[i], true))
                    below.append(i);
            visit(general ? generalNode() : packageNode(c, group.package),
                  general ? nullptr : &c.packages.at(group.package).ground, inScope(group.criteria), below);
        }
    }
    QList<int> inScope(const QList<int> &criteria) const
    {
        QList<int> held;
        for (const int k : criteria)
            if (m.picture.scope.holds(m.catalogue().criteria.at(k)))
                held.append(k);
        return held;
    }

    void specObjects()
    {
        const Catalogue &c = m.catalogue();
        begin("SPEC-OBJECTS");
        forEachChapter([&](const NodeRef &node, const Ground *ground, const QList<int> &criteria,
                           const QList<int> &integrations) {
            chapter(node, ground);
            for (const int k : criteria)
                criterion(k);
            for (const int i : integrations) {
                m_integrations.insert(i);
                chapter(integrationNode(c, i), &c.integrations.at(i).ground);
                for (const int k : inScope(c.integrations.at(i).criteria))
                    criterion(k);
            }
        });
        end();
    }

    void relations()
    {
        const Catalogue &c = m.catalogue();
        begin("SPEC-RELATIONS");
        for (int d = 0; d < c.dependencies.size(); ++d) {
            const Dependency &dependency = c.dependencies.at(d);
            if (!m.picture.scope.edgeInForce.at(d) || !m_integrations.contains(dependency.from) ||
                !m_integrations.contains(dependency.to))
                continue;
            const QString from = c.integrations.at(dependency.from).id.code;
            const QString to = c.integrations.at(dependency.to).id.code;
            identified("SPEC-RELATION",
                       idOf(name("needs"),
                            from + QStringLiteral(".") + to + QStringLiteral(".") + wordOf(dependency.kind)));
            begin("VALUES");
            stringValue("condition", m.in(dependency.condition));
            enumValue("needs-basis", "basis", dependency.ground.basis);
            stringValue("needs-source", sourcesOf(dependency.ground, c));
            end();
            reference("TARGET", "SPEC-OBJECT-REF", idOf(name("node"), to));
            reference("SOURCE", "SPEC-OBJECT-REF", idOf(name("node"), from));
            reference("TYPE", "SPEC-RELATION-TYPE-REF", name("st-needs"));
            end();
        }
        end();
    }

    void place(const QString &object)
    {
        identified("SPEC-HIERARCHY", name("place-") + object);
        reference("OBJECT", "SPEC-OBJECT-REF", object);
    }
    void leaves(const QList<int> &criteria)
    {
        for (const int k : criteria) {
            place(idOf(name("criterion"), m.catalogue().criteria.at(k).id.code));
            end();
        }
    }

    void specification()
    {
        const Catalogue &c = m.catalogue();
        begin("SPECIFICATIONS");
        identified("SPECIFICATION", idOf(name("specification"), m.picture.bid.code), m.bidName());
        reference("TYPE", "SPECIFICATION-TYPE-REF", name("st-bid"));
        begin("CHILDREN");
        forEachChapter([&](const NodeRef &node, const Ground *, const QList<int> &criteria,
                           const QList<int> &integrations) {
            place(idOf(name("node"), node.code));
            if (!criteria.isEmpty() || !integrations.isEmpty()) {
                begin("CHILDREN");
                leaves(criteria);
                for (const int i : integrations) {
                    place(idOf(name("node"), c.integrations.at(i).id.code));
                    if (const QList<int> own = inScope(c.integrations.at(i).criteria); !own.isEmpty()) {
                        begin("CHILDREN");
                        leaves(own);
                        end();
                    }
                    end();
                }
                end();
            }
            end();
        });
        end();
        end();
        end();
    }

    const BidMatter &m;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_changed;
    QSet<int> m_integrations; // that have become objects
};

} // namespace

QByteArray reqifOf(const BidMatter &matter)
{
    return ReqifWriter(matter).write();
}

} // namespace kravkort
