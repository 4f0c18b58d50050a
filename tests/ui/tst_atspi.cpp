// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader gets to know of the graph: asked over AT-SPI, in the session bus and on the display
// that the test is started in (see CMakeLists.txt).
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphaccess.h"
#include "ui/graph/graphmap.h"
#include "ui/graph/graphpage.h"
#include "ui/graph/graphview.h"
#include "ui/matrix/matrixpage.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

namespace {

struct Accessible
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &accessible)
{
    argument.beginStructure();
    argument << accessible.service << accessible.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &accessible)
{
    argument.beginStructure();
    argument >> accessible.service >> accessible.path;
    argument.endStructure();
    return argument;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
}

} // namespace

class AtSpiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNodeIsAnObjectWithNameRoleStateAndReason();
    void theOrderIsThatOfTheColumns();
    void anActionSelects();
    void theLegendIsToldInWords();
    void theMapSaysWhatItIs();
    void theMatrixIsATableThatSpeaks();
    void cleanupTestCase();

private:
    QVariant ask(const Accessible &of, const char *interface, const char *method,
                 const QVariantList &arguments = {});
    QString property(const Accessible &of, const char *name);
    QList<Accessible> children(const Accessible &of);
    Accessible find(const Accessible &under, const QString &name, const QString &role, int depth);
    quint64 statesOf(const Accessible &of);

    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    Focus m_focus;
    kravkort::Display m_display{Language::Danish};
    std::unique_ptr<GraphPage> m_page;
    std::unique_ptr<QDBusConnection> m_bus;
    const Accessible m_desktop{QStringLiteral("org.a11y.atspi.Registry"),
                               QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    Accessible m_graph;
};

// Asks without blocking: the answer comes from this very thread.
QVariant AtSpiTest::ask(const Accessible &of, const char *interface, const char *method,
                        const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        of.service, of.path.path(), QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusPendingCall call = m_bus->asyncCall(message);
    if (!QTest::qWaitFor([&] { return call.isFinished(); }, 5000) || call.isError())
        return {};
    return call.reply().arguments().value(0);
}

QString AtSpiTest::property(const Accessible &of, const char *name)
{
    return ask(of, "org.freedesktop.DBus.Properties", "Get",
               {QStringLiteral("org.a11y.atspi.Accessible"), QString::fromLatin1(name)})
        .value<QDBusVariant>()
        .variant()
        .toString();
}

QList<Accessible> AtSpiTest::children(const Accessible &of)
{
    return qdbus_cast<QList<Accessible>>(ask(of, "org.a11y.atspi.Accessible", "GetChildren"));
}

quint64 AtSpiTest::statesOf(const Accessible &of)
{
    const auto words = qdbus_cast<QList<uint>>(ask(of, "org.a11y.atspi.Accessible", "GetState"));
    return words.value(0) | quint64(words.value(1)) << 32;
}

// By its name, and its role where one is asked for.
Accessible AtSpiTest::find(const Accessible &under, const QString &name, const QString &role, int depth)
{
    for (const Accessible &child : children(under)) {
        if (property(child, "Name") == name &&
            (role.isEmpty() || ask(child, "org.a11y.atspi.Accessible", "GetRoleName").toString() == role))
            return child;
        if (depth > 0)
            if (const Accessible found = find(child, name, role, depth - 1); !found.service.isEmpty())
                return found;
    }
    return {};
}

void AtSpiTest::initTestCase()
{
    qDBusRegisterMetaType<Accessible>();
    qDBusRegisterMetaType<QList<Accessible>>();
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    QVERIFY2(address.isValid(), qPrintable(address.error().message()));
    m_bus = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(address.value(), QStringLiteral("reader")));
    QVERIFY(m_bus->isConnected());

    auto store =
        WorkspaceStore::create(m_folder.filePath(QStringLiteral("a.kravkort")), noon, QStringLiteral("me"));
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    m_store->choose({UseCaseId{QStringLiteral("Y05-U01")}, UseCaseId{QStringLiteral("Y26-U01")}}, true);
    m_page = std::make_unique<GraphPage>(*m_store, m_focus, m_display);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto *view = m_page->findChild<GraphView *>();
    QTRY_VERIFY(!view->graph().isEmpty());

    // The program stands in the registry's list once the bridge is up.
    QTRY_VERIFY_WITH_TIMEOUT(!children(m_desktop).isEmpty(), 10000);
    m_graph = find(m_desktop, QStringLiteral("Graph"), QStringLiteral("list"), 6);
    QVERIFY(!m_graph.service.isEmpty());
}

void AtSpiTest::everyNodeIsAnObjectWithNameRoleStateAndReason()
{
    const GraphPicture &graph = m_page->findChild<GraphView *>()->graph();
    const QList<Accessible> nodes = children(m_graph);
    QCOMPARE(nodes.size(), graph.labels.size());
    constexpr quint64 focusable = 1ull << 11, selectable = 1ull << 22;
    for (int n = 0; n < nodes.size(); ++n) {
        QVERIFY(property(nodes.at(n), "Name").startsWith(graph.labels.at(n).code));
        QCOMPARE(ask(nodes.at(n), "org.a11y.atspi.Accessible", "GetRoleName").toString(),
                 QStringLiteral("list item"));
        QCOMPARE(property(nodes.at(n), "Description"), spokenOf(graph, n));
        const quint64 states = statesOf(nodes.at(n));
        QVERIFY(states & focusable);
        QVERIFY(states & selectable);
    }
    // The reason: a package says which use cases ask for it.
    const int package = graph.shape.nodeAt({NodeKind::Package, QStringLiteral("I-1")});
    QVERIFY2(property(nodes.at(package), "Description").contains(QStringLiteral("Y05-U01")),
             qPrintable(property(nodes.at(package), "Description")));
}

void AtSpiTest::theOrderIsThatOfTheColumns()
{
    QStringList codes;
    for (const Accessible &node : children(m_graph))
        codes.append(property(node, "Name").section(u' ', 0, 0));
    QCOMPARE(codes.first(), QStringLiteral("Y05"));
    QCOMPARE(codes.last(), QStringLiteral("GV"));
    QVERIFY(codes.indexOf(QStringLiteral("Y26")) < codes.indexOf(QStringLiteral("Y05-U01")));
    QVERIFY(codes.indexOf(QStringLiteral("Y26-U01")) < codes.indexOf(QStringLiteral("I-1")));
    QVERIFY(codes.indexOf(QStringLiteral("I-8")) < codes.indexOf(QStringLiteral("SF1470")));
    QVERIFY(codes.indexOf(QStringLiteral("SF1470")) < codes.indexOf(QStringLiteral("SF1514")));
}

void AtSpiTest::anActionSelects()
{
    const GraphPicture &graph = m_page->findChild<GraphView *>()->graph();
    const int package = graph.shape.nodeAt({NodeKind::Package, QStringLiteral("I-1")});
    const Accessible node = children(m_graph).at(package);
    constexpr quint64 selected = 1ull << 23;
    QVERIFY(!(statesOf(node) & selected));
    QVERIFY(ask(node, "org.a11y.atspi.Action", "DoAction", {0}).toBool());
    QCOMPARE(m_focus.node(), (NodeRef{NodeKind::Package, QStringLiteral("I-1")}));
    QVERIFY(statesOf(node) & selected);
}

// What the signs mean, in the words in which the nodes tell of themselves.
void AtSpiTest::theLegendIsToldInWords()
{
    const Accessible legend = find(m_desktop, QStringLiteral("Legend"), {}, 6);
    QVERIFY(!legend.service.isEmpty());
    const QString said = property(legend, "Description");
    const Phrases phrases = m_display.phrases();
    for (const Outcome outcome : {Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown})
        QVERIFY2(said.contains(nameOf(outcome, phrases)), qPrintable(said));
    for (const Basis basis : allBases)
        QVERIFY(said.contains(nameOf(basis, phrases)));
    QVERIFY(said.contains(QStringLiteral("matches the filter")));
}

void AtSpiTest::theMapSaysWhatItIs()
{
    auto *view = m_page->findChild<GraphView *>();
    view->setZoom(3);
    QVERIFY(view->map().isVisible());
    const Accessible map = find(m_desktop, QStringLiteral("Map of the graph"), {}, 8);
    QVERIFY(!map.service.isEmpty());
    const QString before = property(map, "Description");
    QVERIFY(before.contains(u'%'));
    view->lookAt({0, 0});
    QVERIFY(property(map, "Description") != before);
    view->fit();
}

void AtSpiTest::theMatrixIsATableThatSpeaks()
{
    MatrixPage page(*m_store, m_focus, m_display);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const Accessible table = find(m_desktop, QStringLiteral("Matrix"), QStringLiteral("table"), 8);
    QVERIFY(!table.service.isEmpty());
    QVERIFY(property(table, "Description").contains(QStringLiteral("Enter")));
    QStringList names;
    for (const Accessible &child : children(table))
        names.append(property(child, "Name"));
    const auto said = [&](const QStringList &parts) {
        return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return std::all_of(parts.cbegin(), parts.cend(),
                               [&](const QString &part) { return name.contains(part); });
        });
    };
    QVERIFY2(said({QStringLiteral("Y05-U01 "), QStringLiteral("requires I-1 "), QStringLiteral("mandatory")}),
             qPrintable(names.join(u'\n')));
    QVERIFY(said({QStringLiteral("I-1"), QStringLiteral("open")})); // a head
}

void AtSpiTest::cleanupTestCase()
{
    m_page.reset();
    m_store.reset();
}

QTEST_MAIN(AtSpiTest)
#include "tst_atspi.moc"
