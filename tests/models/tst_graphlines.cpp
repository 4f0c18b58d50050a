// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/graph/graphlayout.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

// Graphviz 2 keeps about four kilobytes a layout to itself; what we leak is still told.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libgvc.so";
}

using namespace kravkort;

namespace {

std::shared_ptr<const Catalogue> shipped()
{
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
}

// Sizes as texts of different length would give them.
GraphShape sized(GraphShape shape)
{
    int n = 0;
    for (GraphNode &node : shape.nodes)
        node.size = QSizeF(180, 44 + (n++ % 3) * 14);
    return shape;
}

Selection randomSelection(const Catalogue &catalogue, quint32 seed)
{
    QRandomGenerator random(seed);
    Selection selection = emptySelection(catalogue);
    const quint32 share = random.bounded(1u, 60u);
    for (bool &chosen : selection.chosen)
        chosen = random.bounded(100u) < share;
    for (Decision &decision : selection.decisions)
        decision = static_cast<Decision>(random.bounded(4));
    for (Holds &holds : selection.conditions)
        holds = static_cast<Holds>(random.bounded(3));
    return selection;
}

Selection everything(const Catalogue &catalogue)
{
    Selection selection = emptySelection(catalogue);
    selection.chosen.fill(true);
    selection.conditions.fill(Holds::Yes);
    return selection;
}

// A box that covers a part of a line, other than one at its ends; empty where there is none.
QString coveredBy(const GraphShape &shape, const GraphLayout &layout)
{
    for (int e = 0; e < shape.edges.size(); ++e) {
        const QList<QPointF> &p = layout.curves.at(e);
        for (int i = 0; i + 3 < p.size(); i += 3) {
            for (int step = 0; step <= 40; ++step) {
                const double t = step / 40.0, s = 1 - t;
                const QPointF at = s * s * s * p.at(i) + 3 * s * s * t * p.at(i + 1) +
                                   3 * s * t * t * p.at(i + 2) + t * t * t * p.at(i + 3);
                for (int n = 0; n < shape.nodes.size(); ++n)
                    if (n != shape.edges.at(e).from && n != shape.edges.at(e).to &&
                        layout.nodes.at(n).contains(at))
                        return QStringLiteral("%1 → %2 behind %3")
                            .arg(shape.nodes.at(shape.edges.at(e).from).node.code,
                                 shape.nodes.at(shape.edges.at(e).to).node.code, shape.nodes.at(n).node.code);
            }
        }
    }
    return {};
}

} // namespace

// Where the lines of a layout run.
class GraphLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noLineRunsBehindABox();
    void everyMarkOfALineHasAPlaceOfItsOwn();

private:
    GraphShape shapeOf(const Selection &selection) const
    {
        return graphShapeOf(pictureOf(m_catalogue, selection, QList<Outcome>(m_catalogue->criteria.size()),
                                      QDate(2026, 11, 24)));
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

void GraphLinesTest::initTestCase()
{
    m_catalogue = shipped();
    QVERIFY(m_catalogue);
}

void GraphLinesTest::noLineRunsBehindABox()
{
    GraphBefore before;
    for (quint32 seed = 0; seed <= 25; ++seed) {
        Selection selection = seed == 0 ? everything(*m_catalogue) : randomSelection(*m_catalogue, seed);
        if (seed == 0)
            selection.decisions.fill(Decision::Offered);
        const GraphShape shape = sized(shapeOf(selection));
        // As it is at first, and as it is where other things stood before.
        const GraphLayout fresh = layOut(shape).value();
        QCOMPARE(coveredBy(shape, fresh), QString());
        QCOMPARE(coveredBy(shape, layOut(shape, before).value()), QString());
        before = {shape, fresh};
    }
}

void GraphLinesTest::everyMarkOfALineHasAPlaceOfItsOwn()
{
    const GraphShape shape = sized(shapeOf(everything(*m_catalogue)));
    const GraphLayout layout = layOut(shape).value();
    int apart = 0;
    for (int e = 0; e < shape.edges.size(); ++e) {
        for (int other = 0; other < e; ++other) {
            const GraphEdge &a = shape.edges.at(e), &b = shape.edges.at(other);
            if (a.to == b.to && a.basis != b.basis) {
                QVERIFY(layout.curves.at(e).last() != layout.curves.at(other).last());
                ++apart;
            }
            if (a.from == b.from &&
                (a.open != b.open || (a.kind == EdgeKind::Conditional) != (b.kind == EdgeKind::Conditional)))
                QVERIFY(layout.curves.at(e).first() != layout.curves.at(other).first());
        }
    }
    QVERIFY(apart > 10);
}

QTEST_APPLESS_MAIN(GraphLinesTest)
#include "tst_graphlines.moc"
