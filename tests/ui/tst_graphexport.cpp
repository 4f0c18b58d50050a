// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/graph/graphdot.h"
#include "tests/ui/graphpagecase.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphexportmenu.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/graphstrokes.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace kravkort;

namespace {

GraphCaption under(const char *title)
{
    return {QString::fromUtf8(title), {}, {}, {}};
}

} // namespace

// The graph as files and on the clipboard.
class GraphExportTest : public QObject, protected GraphPageCase
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyExportSaysWhatItShows_data();
    void everyExportSaysWhatItShows();
    void aPageIsOneThatPrintersHave_data();
    void aPageIsOneThatPrintersHave();
    void aDrawingNamesFontsThatOthersHave();
    void copyingIsConfirmed();
    void anExportedDrawingHoldsTheNodes();
    void anExportedPageHoldsTheTexts();
    void anExportedPictureHasTheChosenScale();
    void theClipboardHoldsPictureAndDrawing();
    void whatIsDimmedOnTheScreenIsDimmedInTheExport();
    void withoutColoursTheMarksStillDiffer();
    void withoutColoursTheLinesStillDiffer();
    void theDotFileDrawsLinesAsThePictureDoes();
    void exportsAreFilesOfTheirKind_data();
    void exportsAreFilesOfTheirKind();
    void theDotFileIsTheSameGraph();
    void aFileThatCannotBeWrittenIsSaid();

private:
    QString textOf(const QString &path) const; // of a file that has been exported
    GraphExportMenu::Subject subject() const;
};

QString GraphExportTest::textOf(const QString &path) const
{
    if (path.endsWith(QStringLiteral(".pdf"))) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    if (path.endsWith(QStringLiteral(".dot")))
        return QString::fromUtf8(file.readAll());
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + u' ';
    return text.simplified();
}

GraphExportMenu::Subject GraphExportTest::subject() const
{
    return find<GraphExportMenu>("graphExportMenu")->subject();
}

void GraphExportTest::everyExportSaysWhatItShows_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("svg") << int(GraphFormat::Svg) << QStringLiteral("graph.svg");
    QTest::newRow("pdf") << int(GraphFormat::Pdf) << QStringLiteral("graph.pdf");
    QTest::newRow("dot") << int(GraphFormat::Dot) << QStringLiteral("graph.dot");
}

// Title, solution, date, revision, that it is indicative, and in words what of the graph it shows and how.
void GraphExportTest::everyExportSaysWhatItShows()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    if (name.endsWith(QStringLiteral("pdf")) &&
        QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    m_page->stepInto(
        {{NodeKind::UseCase, QStringLiteral("Y26-U01")}, GraphFocus::Kind::Around, Direction::Needs, 2});
    QTRY_COMPARE(node("Y05"), -1);
    find<QToolButton>("graphFilter")->click();
    find<QCheckBox>("graphFilter-basis-assumed")->click();
    find<QWidget>("graphFilterPopup")->hide();
    QTRY_VERIFY(!view()->graph().matching.isEmpty());
    m_focus->select({NodeKind::Package, QStringLiteral("I-6")});

    const GraphExportMenu::Subject made = subject();
    const QString path = m_folder->filePath(name);
    QVERIFY(
        exportGraph(made.picture, made.caption, made.phrases, static_cast<GraphFormat>(format), path).ok());
    const QString text = textOf(path);
    const Bid *bid = m_store->workspace().bid(m_store->currentBid());
    QVERIFY(bid);
    QStringList wanted{bid->name,
                       m_store->workspace().solution(bid->solution)->name,
                       m_store->catalogue().revision,
                       QStringLiteral("24"),
                       QStringLiteral("2026"),
                       QStringLiteral("indicative"),
                       QStringLiteral("Y26-U01 and what it needs (2 step"),
                       QStringLiteral("Basis: assumed"),
                       QStringLiteral("double frame"),
                       QStringLiteral("Highlighted: I-6")};
    // And of the legend.
    for (const Outcome outcome : {Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown})
        wanted.append(nameOf(outcome, made.phrases));
    for (const QString &each : std::as_const(wanted))
        QVERIFY2(text.contains(each.simplified()), qPrintable(each + u" is not in " + text));
}

void GraphExportTest::aPageIsOneThatPrintersHave_data()
{
    QTest::addColumn<bool>("everything");
    QTest::addColumn<QList<QSize>>("sizes"); // points
    QTest::newRow("one use case") << false << QList<QSize>{{842, 595}, {595, 842}, {1191, 842}, {842, 1191}};
    QTest::newRow("everything") << true << QList<QSize>{{1191, 1684}, {1684, 2384}, {2384, 3370}};
}

void GraphExportTest::aPageIsOneThatPrintersHave()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
    QFETCH(bool, everything);
    QFETCH(QList<QSize>, sizes);
    if (everything)
        chooseAll();
    else
        choose({QStringLiteral("Y05-U01")});
    show();
    const GraphExportMenu::Subject made = subject();
    const QString path = m_folder->filePath(QStringLiteral("graph.pdf"));
    QVERIFY(exportGraph(made.picture, made.caption, made.phrases, GraphFormat::Pdf, path).ok());
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(reader.waitForFinished());
    const QString info = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression line(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"));
    const QRegularExpressionMatch match = line.match(info);
    const QSize size(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble()));
    const bool known = std::any_of(sizes.cbegin(), sizes.cend(), [&](const QSize &each) {
        return std::abs(each.width() - size.width()) <= 1 && std::abs(each.height() - size.height()) <= 1;
    });
    QVERIFY2(known, qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Pages:           1")));
}

void GraphExportTest::aDrawingNamesFontsThatOthersHave()
{
    show({QStringLiteral("Y05-U01")});
    const GraphExportMenu::Subject made = subject();
    const auto data = graphForClipboard(made.picture, made.caption, made.phrases);
    const QString drawing = QString::fromUtf8(data->data(QStringLiteral("image/svg+xml")));
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    int found = 0;
    for (auto each = family.globalMatch(drawing); each.hasNext(); ++found) {
        const QString families = each.next().captured(1);
        QVERIFY2(families.endsWith(QStringLiteral(", sans-serif")), qPrintable(families));
        QVERIFY2(families.contains(QStringLiteral("'Arial'")), qPrintable(families));
    }
    QVERIFY(found > 20);
}

void GraphExportTest::copyingIsConfirmed()
{
    show({QStringLiteral("Y05-U01")});
    auto *note = find<QLabel>("passingNote");
    QVERIFY(!note->isVisible());
    find<GraphExportMenu>("graphExportMenu")->actions().last()->trigger();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("copied")));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(view()->viewport()->rect().contains(note->geometry()));
    QTest::mouseClick(note, Qt::LeftButton);
    QVERIFY(!note->isVisible());
}

void GraphExportTest::anExportedDrawingHoldsTheNodes()
{
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph.svg"));
    QVERIFY(
        exportGraph(view()->graph(), under("The bid"), m_display->phrases(), GraphFormat::Svg, path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts.append(xml.text().toString().trimmed());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const GraphNode &each : view()->graph().shape.nodes)
        QVERIFY2(texts.contains(each.node.code), qPrintable(each.node.code));
    QVERIFY(texts.contains(QStringLiteral("The bid")));
}

void GraphExportTest::anExportedPageHoldsTheTexts()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph.pdf"));
    QVERIFY(
        exportGraph(view()->pictured(), under("The bid"), m_display->phrases(), GraphFormat::Pdf, path).ok());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const GraphLabel &label : view()->graph().labels)
        QVERIFY2(text.contains(label.code), qPrintable(label.code));
    QVERIFY(text.contains(QStringLiteral("The bid")));
    QVERIFY(text.contains(m_display->phrases()("Graph", "Basis"))); // of the legend
}

void GraphExportTest::anExportedPictureHasTheChosenScale()
{
    show({QStringLiteral("Y05-U01")});
    QList<QSize> sizes;
    for (const double scale : {1.0, 2.0, 4.0}) {
        const QString path = m_folder->filePath(QStringLiteral("graph.png"));
        QVERIFY(exportGraph(view()->pictured(), under("The bid"), m_display->phrases(), GraphFormat::Png,
                            path, scale)
                    .ok());
        sizes.append(QImage(path).size());
    }
    QVERIFY(std::abs(sizes.at(1).width() - 2 * sizes.at(0).width()) <= 2);
    QVERIFY(std::abs(sizes.at(2).height() - 4 * sizes.at(0).height()) <= 4);
}

void GraphExportTest::theClipboardHoldsPictureAndDrawing()
{
    show({QStringLiteral("Y05-U01")});
    const auto data = graphForClipboard(view()->pictured(), under("The bid"), m_display->phrases());
    QVERIFY(data->hasImage());
    QVERIFY(qvariant_cast<QImage>(data->imageData()).width() > 600);
    QXmlStreamReader xml(data->data(QStringLiteral("image/svg+xml")));
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    QVERIFY(!xml.hasError());
    QVERIFY(text.contains(QStringLiteral("SF1470")));
}

void GraphExportTest::whatIsDimmedOnTheScreenIsDimmedInTheExport()
{
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    const QImage plain = qvariant_cast<QImage>(
        graphForClipboard(view()->pictured(), under("x"), m_display->phrases())->imageData());
    m_focus->select({NodeKind::UseCase, QStringLiteral("Y05-U01")});
    const QImage lit = qvariant_cast<QImage>(
        graphForClipboard(view()->pictured(), under("x"), m_display->phrases())->imageData());
    QCOMPARE(lit.size(), plain.size());
    QVERIFY(lit != plain);
}

void GraphExportTest::withoutColoursTheMarksStillDiffer()
{
    const auto drawn = [](auto paint) {
        QImage image(32, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
        painter.end();
        return image;
    };
    const QRectF square(2, 2, 28, 28);
    QList<QImage> marks;
    for (const Outcome outcome : {Outcome::Unknown, Outcome::Met, Outcome::PartlyMet, Outcome::NotMet})
        marks.append(
            drawn([&](QPainter &painter) { paintStatus(outcome, Qt::black, Qt::white, square, painter); }));
    for (const Basis basis : {Basis::Assumed, Basis::Inferred, Basis::Published, Basis::Confirmed})
        marks.append(drawn([&](QPainter &painter) { paintBasis(basis, Qt::black, square, painter); }));
    for (int a = 0; a < marks.size(); ++a) {
        for (int b = 0; b < a; ++b) {
            int differing = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    differing +=
                        std::abs(qGray(marks.at(a).pixel(x, y)) - qGray(marks.at(b).pixel(x, y))) > 96;
            QVERIFY2(differing > 20, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }
}

// Every way in which a line may be drawn, in black on white.
QList<GraphEdge> everyLine()
{
    QList<GraphEdge> lines;
    for (const Basis basis : allBases) {
        for (const EdgeKind kind : {EdgeKind::Must, EdgeKind::Conditional, EdgeKind::Companion})
            for (const Strength strength : {Strength::Mandatory, Strength::Supplementary})
                if (kind != EdgeKind::Companion || strength == Strength::Mandatory)
                    lines.append({0, 1, kind, strength, basis, false, {}});
        lines.append({0, 1, EdgeKind::Requires, Strength::Supplementary, basis, true, {}});
    }
    return lines;
}

void GraphExportTest::withoutColoursTheLinesStillDiffer()
{
    GraphPicture picture;
    picture.shape.columns = {{ColumnKind::Business, 0}, {ColumnKind::Prerequisites, 1}};
    picture.shape.nodes.resize(2);
    picture.shape.nodes[1].column = 1;
    picture.layout.curves = {{{0, 12}, {40, 12}, {80, 12}, {120, 12}}};
    QList<QImage> images;
    for (GraphEdge edge : everyLine()) {
        picture.shape.edges = {edge};
        QImage image(124, 24, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        Theme theme = highContrast(lightTheme());
        GraphStrokes(picture, GraphColours(theme)).paint(painter, image.rect(), {}, StrokeDetail::Full);
        painter.end();
        images.append(image);
    }
    for (int a = 0; a < images.size(); ++a) {
        for (int b = 0; b < a; ++b) {
            int differing = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 124; ++x)
                    differing +=
                        std::abs(qGray(images.at(a).pixel(x, y)) - qGray(images.at(b).pixel(x, y))) > 64;
            QVERIFY2(differing > 8, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }
}

// The same four things, each by one attribute.
void GraphExportTest::theDotFileDrawsLinesAsThePictureDoes()
{
    QSet<QString> looks;
    GraphShape shape;
    shape.columns = {{ColumnKind::Business, 0}, {ColumnKind::Prerequisites, 1}};
    shape.nodes.resize(2);
    shape.nodes[0].node = {NodeKind::Integration, QStringLiteral("a")};
    shape.nodes[1].node = {NodeKind::Integration, QStringLiteral("b")};
    shape.nodes[1].column = 1;
    for (const GraphEdge &edge : everyLine()) {
        shape.edges = {edge};
        const QString dot = dotOf(shape, {});
        const QString line = dot.mid(dot.indexOf(QStringLiteral("->")));
        QVERIFY(!looks.contains(line));
        looks.insert(line);
        const bool companion = edge.kind == EdgeKind::Companion;
        QCOMPARE(line.contains(QStringLiteral("dotted")), companion);
        QCOMPARE(line.contains(QStringLiteral("dashed")),
                 !companion && edge.strength == Strength::Supplementary);
        QCOMPARE(line.contains(QStringLiteral("odiamond")), edge.kind == EdgeKind::Conditional);
        QCOMPARE(line.contains(QStringLiteral("tee")), edge.open);
    }
}

void GraphExportTest::exportsAreFilesOfTheirKind_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << int(GraphFormat::Png) << QByteArray("\x89PNG");
    QTest::newRow("pdf") << int(GraphFormat::Pdf) << QByteArray("%PDF-1.4");
    QTest::newRow("dot") << int(GraphFormat::Dot) << QByteArray("digraph");
}

void GraphExportTest::exportsAreFilesOfTheirKind()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    show({QStringLiteral("Y05-U01")});
    const QString path = m_folder->filePath(QStringLiteral("graph"));
    QVERIFY(exportGraph(view()->graph(), under("The \"bid\""), m_display->phrases(),
                        static_cast<GraphFormat>(format), path)
                .ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

// Read by Graphviz itself.
void GraphExportTest::theDotFileIsTheSameGraph()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("dot is not installed");
    show({QStringLiteral("Y05-U01"), QStringLiteral("Y26-U01")});
    GraphPicture graph = view()->pictured();
    const QString awkward = QStringLiteral("a \"b\" \\ c\\n; -> {æ}");
    graph.shape.nodes[0].node.code = awkward;
    const QString path = m_folder->filePath(QStringLiteral("graph.dot"));
    QVERIFY(exportGraph(graph, under("Bid \"x\"\\"), m_display->phrases(), GraphFormat::Dot, path).ok());
    QProcess dot;
    dot.start(QStringLiteral("dot"), {QStringLiteral("-Tjson0"), path});
    QVERIFY(dot.waitForFinished());
    QCOMPARE(dot.exitCode(), 0);
    QCOMPARE(dot.readAllStandardError(), QByteArray());
    const QJsonObject read = QJsonDocument::fromJson(dot.readAllStandardOutput()).object();
    // Columns are subgraphs without a label of their own.
    QHash<int, QString> names;
    QStringList nodes, labels;
    for (const QJsonValue &each : read.value(QStringLiteral("objects")).toArray()) {
        const QJsonObject object = each.toObject();
        if (object.contains(QStringLiteral("nodes")) || object.contains(QStringLiteral("rank")))
            continue;
        const QString name = object.value(QStringLiteral("name")).toString();
        names.insert(object.value(QStringLiteral("_gvid")).toInt(), name);
        nodes.append(name);
        labels.append(object.value(QStringLiteral("label")).toString());
    }
    QStringList edges, wanted, codes;
    for (const QJsonValue &each : read.value(QStringLiteral("edges")).toArray())
        edges.append(names.value(each.toObject().value(QStringLiteral("tail")).toInt()) + u'>' +
                     names.value(each.toObject().value(QStringLiteral("head")).toInt()));
    for (const GraphEdge &edge : graph.shape.edges)
        wanted.append(graph.shape.nodes.at(edge.from).node.code + u'>' +
                      graph.shape.nodes.at(edge.to).node.code);
    for (const GraphNode &each : graph.shape.nodes)
        codes.append(each.node.code);
    QVERIFY(labels.contains(QStringLiteral("I-1\\n") + graph.labels.at(node("I-1")).name.join(u' ')));
    // In a name, dot keeps a backslash as it is written, twice; in a label it shows it once.
    for (QStringList *list : {&wanted, &codes})
        list->replaceInStrings(QStringLiteral("\\"), QStringLiteral("\\\\"));
    for (QStringList *list : {&nodes, &edges, &wanted, &codes})
        list->sort();
    QCOMPARE(nodes, codes);
    QCOMPARE(edges, wanted);
    QCOMPARE(read.value(QStringLiteral("name")).toString(), QStringLiteral("Bid \"x\"\\\\"));
}

void GraphExportTest::aFileThatCannotBeWrittenIsSaid()
{
    show({QStringLiteral("Y05-U01")});
    const Status done = exportGraph(view()->graph(), under("x"), m_display->phrases(), GraphFormat::Dot,
                                    m_folder->filePath(QStringLiteral("nowhere/graph.dot")));
    QVERIFY(!done.ok());
    QVERIFY(done.error().message.contains(QStringLiteral("nowhere")));
}

QTEST_MAIN(GraphExportTest)
#include "tst_graphexport.moc"
