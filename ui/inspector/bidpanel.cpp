// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/bidpanel.h"

#include "ui/inspector/bidsheet.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

BidPanel::BidPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_kind(new QLabel(this))
    , m_name(new QLabel(this))
    , m_about(new LinkLabel(this))
{
    setObjectName(QStringLiteral("bidPanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(this);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(14, 12, 14, 16);
    rows->setSpacing(10);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_name->setObjectName(QStringLiteral("bidName"));
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_kind);
    head->addWidget(m_name);
    rows->addLayout(head);
    rows->addWidget(m_about);
    setWidget(sheet);
    m_progress = newPart(QStringLiteral("bidProgress"));
    m_next = newPart(QStringLiteral("bidNext"));
    m_basis = newPart(QStringLiteral("bidBasis"));
    rows->addStretch(1);
    retranslate();
}

BidPanel::Part BidPanel::newPart(const QString &name)
{
    auto *section = new Section(QString(name + QStringLiteral("Section")), widget());
    auto *text = new LinkLabel(section);
    text->setObjectName(name);
    section->add(text);
    widget()->layout()->addWidget(section);
    connect(text, &LinkLabel::nodeActivated, this, &BidPanel::nodeActivated);
    connect(text, &LinkLabel::numberActivated, this, &BidPanel::numberActivated);
    connect(text, &LinkLabel::meetingsActivated, this, &BidPanel::meetingsActivated);
    return {section, text};
}

void BidPanel::fill(const Part &part, const QString &html)
{
    part.text->show(html);
    part.section->setVisible(!html.isEmpty());
}

void BidPanel::show(const BidSheet &sheet)
{
    m_kind->setVisible(!sheet.name.isEmpty());
    m_name->setText(sheet.name);
    m_about->show(sheet.about);
    m_about->setVisible(!sheet.about.isEmpty());
    fill(m_next, sheet.next);
    fill(m_progress, sheet.progress);
    fill(m_basis, sheet.basis);
}

void BidPanel::retranslate()
{
    m_kind->setText(tr("bid"));
    const auto name = [](const Part &part, const QString &title) {
        part.section->setTitle(title);
        part.text->setAccessibleName(title);
    };
    name(m_next, tr("What comes next"));
    name(m_progress, tr("How far it is"));
    name(m_basis, tr("What its criteria stand on"));
}

} // namespace kravkort
