// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphexportmenu.h"

#include "models/domain/text/names.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QRegularExpression>

#include <array>

namespace kravkort {

namespace {

constexpr std::array pictureScales{1.0, usualScale, 4.0};
constexpr std::array formats{GraphFormat::Svg, GraphFormat::Png, GraphFormat::Pdf, GraphFormat::Dot};

QString suffixOf(GraphFormat format)
{
    switch (format) {
    case GraphFormat::Svg:
        return QStringLiteral("svg");
    case GraphFormat::Png:
        return QStringLiteral("png");
    case GraphFormat::Pdf:
        return QStringLiteral("pdf");
    case GraphFormat::Dot:
        return QStringLiteral("dot");
    }
    return {};
}

} // namespace

GraphExportMenu::GraphExportMenu(std::function<Subject()> subject, QWidget *parent)
    : QMenu(parent)
    , m_subject(std::move(subject))
    , m_pictureSizes(new QMenu(this))
{
    setObjectName(QStringLiteral("graphExportMenu"));
    for (const GraphFormat format : formats) {
        QAction *action = addAction(QString());
        if (format == GraphFormat::Png)
            action->setMenu(m_pictureSizes);
        else
            connect(action, &QAction::triggered, this, [this, format] { exportAs(format, usualScale); });
    }
    for (const double scale : pictureScales)
        connect(m_pictureSizes->addAction(QString()), &QAction::triggered, this,
                [this, scale] { exportAs(GraphFormat::Png, scale); });
    addSeparator();
    connect(addAction(QString()), &QAction::triggered, this, &GraphExportMenu::copy);
    setTexts();
}

void GraphExportMenu::setTexts()
{
    const QStringList texts{tr("SVG drawing…"),  tr("PNG picture"), tr("PDF page…"),
                            tr("Graphviz DOT…"), QString(),         tr("Copy picture and drawing")};
    for (int a = 0; a < actions().size(); ++a)
        actions().at(a)->setText(texts.value(a));
    for (int scale = 0; scale < int(pictureScales.size()); ++scale)
        m_pictureSizes->actions().at(scale)->setText(
            tr("At %1…").arg(percent(pictureScales.at(size_t(scale)))));
}

void GraphExportMenu::exportAs(GraphFormat format, double scale)
{
    const Subject subject = m_subject();
    const QString suffix = suffixOf(format);
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|]"));
    const QString name = QString(subject.caption.title).replace(unfit, QStringLiteral("-"));
    const QString path = QFileDialog::getSaveFileName(
        parentWidget(), tr("Export the graph"), QStringLiteral("%1.%2").arg(name, suffix),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const Status status = exportGraph(subject.picture, subject.caption, subject.phrases, format, path, scale);
    if (!status)
        QMessageBox::warning(parentWidget(), tr("Export the graph"), status.error().message);
    else
        emit done(tr("The graph is written to %1.").arg(QDir::toNativeSeparators(path)));
}

void GraphExportMenu::copy()
{
    const Subject subject = m_subject();
    QGuiApplication::clipboard()->setMimeData(
        graphForClipboard(subject.picture, subject.caption, subject.phrases).release());
    emit done(tr("The graph is copied, as a picture and as a drawing."));
}

void GraphExportMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QMenu::changeEvent(event);
}

} // namespace kravkort
