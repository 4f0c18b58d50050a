// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace kravkort {

namespace {

QString foldedKey()
{
    return QStringLiteral("window/noticeFolded");
}

bool isIndicative(const Catalogue &catalogue)
{
    const auto assumed = [](const auto &thing) { return thing.ground.basis < Basis::Confirmed; };
    return std::any_of(catalogue.useCases.cbegin(), catalogue.useCases.cend(), assumed) ||
           std::any_of(catalogue.packages.cbegin(), catalogue.packages.cend(), assumed);
}

} // namespace

NoticeBar::NoticeBar(WorkspaceStore &store, Display &display, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_display(display)
    , m_text(new QLabel(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_fold->setObjectName(QStringLiteral("noticeFold"));
    m_fold->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fold, 0, Qt::AlignTop);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &NoticeBar::retranslate);
    connect(&m_store, &WorkspaceStore::changed, this,
            [this] { setVisible(isIndicative(m_store.catalogue())); });
    m_folded = QSettings().value(foldedKey(), false).toBool();
    recolour();
    retranslate();
}

void NoticeBar::setFolded(bool folded)
{
    m_folded = folded;
    QSettings().setValue(foldedKey(), folded);
    retranslate();
}

void NoticeBar::retranslate()
{
    setVisible(isIndicative(m_store.catalogue()));
    const QString lead =
        QStringLiteral("<b>⚠ ") + tr("Indicative.").toHtmlEscaped() + QStringLiteral("</b> ");
    m_text->setText(
        lead + (m_folded
                    ? tr("Use cases and package contents are assumptions until the appendix is confirmed.")
                    : tr("Use cases, package contents and the strengths mandatory/supplementary are "
                         "assumptions, for the agreement's appendix is not public. They stay indicative "
                         "until the appendix has been imported or the lines confirmed against it."))
                   .toHtmlEscaped());
    m_fold->setText(m_folded ? tr("Show more") : tr("Fold"));
    m_fold->setToolTip(m_folded ? tr("Show the whole notice") : tr("Fold the notice to one line"));
    setAccessibleName(m_text->text());
}

void NoticeBar::recolour()
{
    const Theme theme = themeFor(parentWidget() ? parentWidget()->palette() : palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, theme.warningSoft);
    own.setColor(QPalette::WindowText, theme.dark ? theme.text : theme.warning);
    own.setColor(QPalette::ButtonText, theme.dark ? theme.text : theme.warning);
    setPalette(own);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace kravkort
