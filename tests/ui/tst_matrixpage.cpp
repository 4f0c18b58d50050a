// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/item/matrixmodel.h"
#include "ui/display.h"
#include "ui/matrix/matrixfolding.h"
#include "ui/matrix/matrixpainter.h"
#include "ui/matrix/matrixview.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kravkort;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

// Pixels of the rectangle that are not the ground.
int inked(const QImage &image, const QRect &rect, const QColor &ground)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixelColor(x, y) != ground ? 1 : 0;
    return count;
}

} // namespace

// The matrix as people use it, through the real window, and its painter.
class MatrixPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void isMadeWhenItIsFirstShown();
    void enterSelectsAndTheInspectorFollows();
    void homeAndEndWalkToTheEdges();
    void aClickSelectsColumnOrRow();
    void whatIsSelectedElsewhereIsShownHere();
    void theTableIsCopiedWithHeads();
    void aMarkedBlockIsCopiedAlone();
    void whatIsShownIsRemembered();
    void thePlaceIsKeptWhenTheOrderChanges();
    void headsStayAndLightUp();
    void noHeadIsCut_data();
    void noHeadIsCut();
    void whatIsOnCanBeSeenInTheDark();
    void openWorkComesFirstWhenAskedFor();
    void cellsSpeakToAScreenReader();
    void aHiddenPageFollowsNothingAndCatchesUp();
    void withoutUseCasesItSaysWhatToDo();
    void textsFollowTheLanguage();
    void thePainterDrawsEveryCellOfBothTables();
    void aMatrixThatIsTooLargeIsScaledDown();
    void marksAndBordersDifferWithoutColour();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    MatrixView *openMatrix() const
    {
        find<QAction>("actionSample")->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        auto *view = find<MatrixView>("matrixView");
        if (!view->hasFocus())
            qFatal("the keyboard is elsewhere");
        return view;
    }
    MatrixModel *model() const { return static_cast<MatrixModel *>(find<MatrixView>("matrixView")->model()); }
    QString code(int section, Qt::Orientation orientation) const
    {
        return model()->headerData(section, orientation, Qt::DisplayRole).toString();
    }
    bool inspectorShows(const QString &text) const
    {
        for (const QLabel *label : find<QWidget>("inspector")->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void showAll() const { find<QComboBox>("matrixExtent")->setCurrentIndex(1); }
    MatrixValues allOf(MatrixKind kind) const
    {
        const Picture &picture = m_window->store()->picture();
        return matrixValues(picture, kind, linesOf(picture, {kind, MatrixExtent::Catalogue}),
                            Phrases(Language::Danish));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kravkort::Display> m_display;
    std::unique_ptr<MainWindow> m_window;
};

void MatrixPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KravkortTest"_s);
    QCoreApplication::setApplicationName(u"matrix"_s);
}

void MatrixPageTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_display = std::make_unique<kravkort::Display>(Language::Danish);
    Prompts prompts;
    prompts.saveWorkspace = [this](QWidget *, const QString &, const QString &) {
        return m_folder->filePath(u"w.kravkort"_s);
    };
    m_window = std::make_unique<MainWindow>(*m_display, prompts, [] { return moment; });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MatrixPageTest::cleanup()
{
    m_window.reset();
    m_display.reset();
    m_folder.reset();
}

void MatrixPageTest::isMadeWhenItIsFirstShown()
{
    find<QAction>("actionSample")->trigger();
    QVERIFY(!m_window->findChild<MatrixView *>());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(find<MatrixView>("matrixView")->isVisible());
    QCOMPARE(find<QTabBar>("pageTabs")->currentIndex(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(find<QTabBar>("pageTabs")->currentIndex(), 3);
}

void MatrixPageTest::enterSelectsAndTheInspectorFollows()
{
    MatrixView *view = openMatrix();
    QCOMPARE(view->currentIndex(), model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex(), model()->index(1, 1));
    QVERIFY(!view->isChosen(1, Qt::Horizontal));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(view->isChosen(1, Qt::Horizontal));
    QTRY_VERIFY(inspectorShows(code(1, Qt::Horizontal)));
    QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(view->isChosen(1, Qt::Vertical));
    QVERIFY(!view->isChosen(1, Qt::Horizontal));
    QTRY_VERIFY(inspectorShows(code(1, Qt::Vertical)));
    QCOMPARE(view->currentIndex(), model()->index(1, 1));
}

void MatrixPageTest::homeAndEndWalkToTheEdges()
{
    MatrixView *view = openMatrix();
    showAll();
    const int lastRow = model()->rowCount() - 1, lastColumn = model()->columnCount() - 1;
    QVERIFY(lastRow >= 64 && lastColumn >= 14);
    view->setCurrentIndex(model()->index(3, 3));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentIndex(), model()->index(3, lastColumn));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentIndex(), model()->index(3, 0));
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->currentIndex(), model()->index(lastRow, lastColumn));
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view->currentIndex(), model()->index(0, 0));
}

void MatrixPageTest::aClickSelectsColumnOrRow()
{
    MatrixView *view = openMatrix();
    const auto click = [&](int row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys,
                          view->visualRect(model()->index(row, column)).center());
    };
    click(1, 2);
    QVERIFY(view->isChosen(2, Qt::Horizontal));
    QTest::mouseClick(view->verticalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(20, view->rowViewportPosition(0) + 5));
    QVERIFY(view->isChosen(0, Qt::Vertical));
    QTRY_VERIFY(inspectorShows(code(0, Qt::Vertical)));
}

void MatrixPageTest::whatIsSelectedElsewhereIsShownHere()
{
    MatrixView *view = openMatrix();
    showAll();
    auto *useCases = find<QAbstractItemView>("useCaseTree");
    const QModelIndex area = useCases->model()->index(useCases->model()->rowCount() - 1, 0);
    useCases->setFocus();
    useCases->setCurrentIndex(useCases->model()->index(0, 0, area));
    QTest::keyClick(useCases, Qt::Key_Down);
    QTRY_VERIFY(view->isChosen(view->currentIndex().row(), Qt::Vertical));
    QVERIFY(view->currentIndex().row() > 0);
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

void MatrixPageTest::theTableIsCopiedWithHeads()
{
    MatrixView *view = openMatrix();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml());
    const QStringList lines = data->text().chopped(1).split(u'\n');
    QCOMPARE(int(lines.size()), model()->rowCount() + 1);
    for (const QString &line : lines)
        QCOMPARE(int(line.count(u'\t')), model()->columnCount());
    QVERIFY(lines.at(0).contains(code(0, Qt::Horizontal)));
    QVERIFY(lines.at(1).startsWith(code(0, Qt::Vertical)));
    QVERIFY(lines.at(1).contains(nameOf(Strength::Mandatory, Phrases(Language::Danish))));
    QVERIFY(data->html().contains(u"<table"_s));
}

void MatrixPageTest::aMarkedBlockIsCopiedAlone()
{
    MatrixView *view = openMatrix();
    view->setCurrentIndex(model()->index(1, 1));
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::mouseClick(find<QToolButton>("matrixCopy"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().chopped(1).split(u'\n');
    QCOMPARE(int(lines.size()), 2);
    QCOMPARE(int(lines.at(0).count(u'\t')), 3);
    QVERIFY(lines.at(0).contains(u'\t' + code(1, Qt::Horizontal) + u' '));
    QVERIFY(lines.at(1).startsWith(code(1, Qt::Vertical)));
}

void MatrixPageTest::whatIsShownIsRemembered()
{
    openMatrix();
    QTest::mouseClick(find<QToolButton>("matrixPackages"), Qt::LeftButton);
    find<QComboBox>("matrixOrder")->setCurrentIndex(2);
    showAll();
    const MatrixShape shape{MatrixKind::PackagesByIntegrations, MatrixExtent::Catalogue,
                            MatrixOrder::Similarity};
    QVERIFY(model()->shape() == shape);
    QCOMPARE(model()->rowCount(), 15);
    QVERIFY(model()->columnCount() >= 44);
    find<QAction>("actionClose")->trigger();
    const QString path = m_folder->filePath(u"w.kravkort"_s);
    QVERIFY(m_window->openWorkspace(path));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(model()->shape() == shape);
    QVERIFY(find<QToolButton>("matrixPackages")->isChecked());
}

void MatrixPageTest::thePlaceIsKeptWhenTheOrderChanges()
{
    MatrixView *view = openMatrix();
    view->setCurrentIndex(model()->index(2, 3));
    const NodeRef row = view->currentIndex().data(MatrixModel::RowNodeRole).value<NodeRef>();
    const NodeRef column = view->currentIndex().data(MatrixModel::NodeRole).value<NodeRef>();
    for (const int order : {1, 2, 0}) {
        find<QComboBox>("matrixOrder")->setCurrentIndex(order);
        QVERIFY(view->currentIndex().data(MatrixModel::RowNodeRole).value<NodeRef>() == row);
        QVERIFY(view->currentIndex().data(MatrixModel::NodeRole).value<NodeRef>() == column);
    }
    QTest::mouseClick(find<QToolButton>("matrixPackages"), Qt::LeftButton);
    QVERIFY(view->currentIndex().data(MatrixModel::RowNodeRole).value<NodeRef>() == column);
}

void MatrixPageTest::headsStayAndLightUp()
{
    MatrixView *view = openMatrix();
    showAll();
    const QRect before = view->horizontalHeader()->geometry();
    QVERIFY(view->verticalScrollBar()->maximum() > 0);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(view->horizontalHeader()->geometry(), before);
    QVERIFY(view->horizontalHeader()->isVisible() && view->verticalHeader()->isVisible());
    view->setCurrentIndex(model()->index(4, 5));
    QVERIFY(view->isLit(4, Qt::Vertical) && view->isLit(5, Qt::Horizontal));
    QVERIFY(!view->isLit(5, Qt::Vertical));
    QTest::mouseMove(view->viewport(), view->visualRect(model()->index(6, 2)).center());
    QTRY_VERIFY(view->isLit(6, Qt::Vertical) && view->isLit(2, Qt::Horizontal));
}

void MatrixPageTest::noHeadIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280 x 720") << QSize(1280, 720);
    QTest::newRow("1600 x 1000") << QSize(1600, 1000);
}

void MatrixPageTest::noHeadIsCut()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    MatrixView *view = openMatrix();
    showAll();
    QTRY_VERIFY(view->model()->columnCount() > 10);
    const MatrixStyle &style = view->look();
    const QFontMetricsF metrics(style.font);
    const auto cut = [&](Qt::Orientation orientation, int section) {
        const auto head =
            view->model()->headerData(section, orientation, MatrixModel::HeadRole).value<MatrixHead>();
        const bool row = orientation == Qt::Vertical;
        const double width = row ? rowHeadRoom(view->verticalHeader()->width(), style)
                                 : view->horizontalHeader()->height() - columnHeadHeight(0, style);
        const int lines = row ? int(view->rowHeight(section) / style.line)
                              : columnHeadLines(view->columnWidth(section), style);
        const QStringList shown = folded(head.text, metrics, width, lines, codeWidth(head, style));
        return shown.join(u' ').trimmed() == head.text ? QString()
                                                       : QString(head.text + u" is cut: " + shown.join(u'/'));
    };
    for (int column = 0; column < view->model()->columnCount(); ++column)
        QVERIFY2(cut(Qt::Horizontal, column).isEmpty(), qPrintable(cut(Qt::Horizontal, column)));
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QVERIFY2(cut(Qt::Vertical, row).isEmpty(), qPrintable(cut(Qt::Vertical, row)));
    // And something is left for the cells.
    QVERIFY(view->viewport()->height() > 3 * style.rowHeight);
}

void MatrixPageTest::whatIsOnCanBeSeenInTheDark()
{
    openMatrix();
    const QPalette before = QApplication::palette();
    for (const Theme &theme : {darkTheme(), lightTheme()}) {
        QApplication::setPalette(paletteOf(theme));
        QCoreApplication::processEvents();
        // On the whole: letters are on both.
        const auto ground = [this](const char *name) {
            const QImage image = find<QToolButton>(name)->grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio,
                                                                                  Qt::SmoothTransformation);
            return image.pixelColor(0, 0).lightness();
        };
        QVERIFY(find<QToolButton>("matrixUseCases")->isChecked());
        const int on = ground("matrixUseCases");
        const int off = ground("matrixPackages");
        QVERIFY2(std::abs(on - off) > 40, qPrintable(QStringLiteral("%1 and %2").arg(on).arg(off)));
        QVERIFY(find<QToolButton>("matrixUseCases")->font().bold());
        QVERIFY(!find<QToolButton>("matrixPackages")->font().bold());
    }
    QApplication::setPalette(before);
}

void MatrixPageTest::openWorkComesFirstWhenAskedFor()
{
    MatrixView *view = openMatrix();
    showAll();
    find<QComboBox>("matrixOrder")->setCurrentIndex(1);
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count =
            orientation == Qt::Horizontal ? view->model()->columnCount() : view->model()->rowCount();
        QVERIFY(count > 10);
        int before = 1 << 20;
        int least = before;
        int most = 0;
        for (int section = 0; section < count; ++section) {
            const int open = view->model()
                                 ->headerData(section, orientation, MatrixModel::HeadRole)
                                 .value<MatrixHead>()
                                 .open;
            QVERIFY(open <= std::exchange(before, open));
            least = std::min(least, open);
            most = std::max(most, open);
        }
        QVERIFY(most > least);
    }
}

void MatrixPageTest::cellsSpeakToAScreenReader()
{
    MatrixView *view = openMatrix();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view);
    QVERIFY(access && access->tableInterface());
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = access->tableInterface();
    QCOMPARE(table->rowCount(), model()->rowCount());
    for (const QModelIndex &index : {model()->index(0, 0), model()->index(1, 3)}) {
        const QString name = table->cellAt(index.row(), index.column())->text(QAccessible::Name);
        QVERIFY(name.contains(code(index.row(), Qt::Vertical)));
        QVERIFY(name.contains(code(index.column(), Qt::Horizontal)));
        QCOMPARE(name, index.data(Qt::AccessibleTextRole).toString());
    }
    for (const char *control : {"matrixUseCases", "matrixPackages", "matrixOrder", "matrixExtent",
                                "matrixCopy", "matrixLegendButton", "matrixLegend"}) {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(find<QWidget>(control));
        QVERIFY2(found && !found->text(QAccessible::Name).isEmpty(), control);
    }
}

void MatrixPageTest::aHiddenPageFollowsNothingAndCatchesUp()
{
    openMatrix();
    const int rows = model()->rowCount();
    QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(model(), &QAbstractItemModel::dataChanged);
    find<QAction>("actionRequirements")->trigger();
    WorkspaceStore &store = *m_window->store();
    const Picture &picture = store.picture();
    const qsizetype other = picture.selection.chosen.indexOf(false);
    store.choose({picture.catalogue->useCases.at(other).id}, true);
    store.setOutcome({{u"GV-1"_s}}, Outcome::NotMet);
    QCOMPARE(resets.count() + changes.count(), 0);
    QCOMPARE(model()->rowCount(), rows);
    find<QAction>("actionMatrix")->trigger();
    QCOMPARE(resets.count(), 1); // once for all that happened
    QCOMPARE(model()->rowCount(), rows + 1);
    store.undo();
    QCOMPARE(changes.count(), 1); // seen, it follows again
}

void MatrixPageTest::withoutUseCasesItSaysWhatToDo()
{
    find<QAction>("actionNew")->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(find<QLabel>("matrixEmpty")->isVisible());
    QVERIFY(!find<QToolButton>("matrixCopy")->isEnabled());
    showAll();
    QVERIFY(find<MatrixView>("matrixView")->isVisible());
    find<QComboBox>("matrixExtent")->setCurrentIndex(0);
    m_window->store()->choose({{u"Y26-U01"_s}}, true);
    QVERIFY(find<MatrixView>("matrixView")->isVisible());
    QCOMPARE(model()->rowCount(), 1);
}

void MatrixPageTest::textsFollowTheLanguage()
{
    openMatrix();
    const auto head = [&] {
        return model()->headerData(0, Qt::Horizontal, MatrixModel::HeadRole).value<MatrixHead>().text;
    };
    const QString danish = head();
    find<QAction>("actionEnglish")->trigger();
    QTRY_VERIFY(head() != danish);
}

void MatrixPageTest::thePainterDrawsEveryCellOfBothTables()
{
    find<QAction>("actionSample")->trigger();
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        const MatrixStyle style(theme, QFont());
        for (const MatrixKind kind : {MatrixKind::UseCasesByPackages, MatrixKind::PackagesByIntegrations}) {
            const MatrixValues values = allOf(kind);
            const QSize size = matrixSize(values, style).toSize();
            QImage image(size, QImage::Format_RGB32);
            image.fill(theme.ground);
            QPainter painter(&image);
            paintMatrix(values, style, painter, QRectF(QPointF(), QSizeF(size)));
            painter.end();
            for (int row = 0; row < values.rows.size(); ++row) {
                for (int column = 0; column < values.columns.size(); ++column) {
                    const QRect cell = QRectF(style.widestRowHead + column * style.cellWidth,
                                              style.tallestColumnHead + row * style.rowHeight,
                                              style.cellWidth, style.rowHeight)
                                           .toRect()
                                           .adjusted(1, 2, -1, -2);
                    QCOMPARE(inked(image, cell, theme.ground) > 0, values.at(row, column).related);
                }
            }
        }
    }
}

void MatrixPageTest::aMatrixThatIsTooLargeIsScaledDown()
{
    find<QAction>("actionSample")->trigger();
    const MatrixStyle style(lightTheme(), QFont());
    const MatrixValues values = allOf(MatrixKind::PackagesByIntegrations);
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRect place(50, 60, 300, 200);
    paintMatrix(values, style, painter, place);
    painter.end();
    QVERIFY(inked(image, place, Qt::white) > 1000);
    QCOMPARE(inked(image, image.rect(), Qt::white), inked(image, place.adjusted(-1, -1, 1, 1), Qt::white));
}

void MatrixPageTest::marksAndBordersDifferWithoutColour()
{
    const MatrixStyle style(lightTheme(), QFont());
    const auto drawn = [&](MatrixKind kind, const MatrixCell &cell) {
        QImage image(60, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMatrixCell(kind, cell, style, QRectF(0, 0, 60, 40), painter);
        painter.end();
        return image;
    };
    MatrixCell cell;
    cell.related = true;
    QList<QImage> pictures;
    for (const Basis basis : allBases) {
        cell.basis = basis;
        pictures.append(drawn(MatrixKind::UseCasesByPackages, cell));
    }
    cell.inBid = true;
    pictures.append(drawn(MatrixKind::UseCasesByPackages, cell));
    cell.strength = Strength::Mandatory;
    pictures.append(drawn(MatrixKind::UseCasesByPackages, cell));
    pictures.append(drawn(MatrixKind::PackagesByIntegrations, cell));
    cell.role = kravkort::Role::Business;
    pictures.append(drawn(MatrixKind::PackagesByIntegrations, cell));
    cell.tally.add(Outcome::NotMet);
    pictures.append(drawn(MatrixKind::PackagesByIntegrations, cell));
    for (int a = 0; a < pictures.size(); ++a)
        for (int b = 0; b < a; ++b)
            QVERIFY2(pictures.at(a) != pictures.at(b), qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
}

QTEST_MAIN(MatrixPageTest)
#include "tst_matrixpage.moc"
