// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

// The style shows neither where the button is nor that it has the keyboard.
class WayIn final : public QCommandLinkButton
{
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCommandLinkButton::paintEvent(event);
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_new(new WayIn(this))
    , m_open(new WayIn(this))
    , m_sample(new WayIn(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_title->setFont(large);
    m_lead->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    for (QPushButton *button : {m_new, m_open, m_sample})
        button->setIcon({}); // the style's arrow says nothing
    m_new->setObjectName(QStringLiteral("startNew"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_sample->setObjectName(QStringLiteral("startSample"));

    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(16);
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addWidget(m_sample);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(2);
    column->addLayout(m_recent);

    auto *box = new QWidget(this);
    box->setLayout(column);
    box->setFixedWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    retranslate();
    setRecent({});
}

void StartPage::retranslate()
{
    m_title->setText(tr("Kravkort"));
    m_lead->setText(tr("See what the use cases of SKI 02.19 require of your solution: integration packages, "
                       "the integrations they "
                       "need, and every criterion, with the ground that each statement stands on."));
    // The style's own height cuts the second line where the font is not the one it was drawn for.
    const int height = 2 * fontMetrics().height() + 28;
    const auto describe = [height](QPushButton *button, const QString &text, const QString &description) {
        button->setText(text);
        button->setMinimumHeight(height);
        static_cast<QCommandLinkButton *>(button)->setDescription(description);
    };
    describe(m_new, tr("New workspace"), tr("An empty one, on the built-in catalogue"));
    describe(m_open, tr("Open a workspace"), tr("A .kravkort file"));
    describe(m_sample, tr("Try the example"), tr("An invented vendor with two solutions and three bids"));
    m_recentTitle->setText(tr("Recent"));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        auto *button = new QPushButton(QFileInfo(path).fileName(), this);
        button->setFlat(true);
        button->setToolTip(path);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace kravkort
