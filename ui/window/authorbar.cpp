// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/authorbar.h"

#include "ui/theme.h"
#include "ui/window/author.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kravkort {

AuthorBar::AuthorBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_name(new QLineEdit(namedAuthor(), this))
    , m_keep(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("authorBar"));
    setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, themeFor(palette()).accentSoft);
    setPalette(own);
    m_name->setObjectName(QStringLiteral("authorName"));
    m_name->setMaximumWidth(260);
    m_keep->setObjectName(QStringLiteral("authorKeep"));
    m_close->setObjectName(QStringLiteral("authorClose"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_question->setBuddy(m_name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 8, 4);
    layout->addWidget(m_question);
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(m_close);
    const auto keep = [this] { emit named(m_name->text().trimmed()); };
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_close, &QToolButton::clicked, this, [this] { emit named({}); });
    retranslate();
}

void AuthorBar::retranslate()
{
    m_question->setText(tr("The history keeps who did what. Your na&me in it:"));
    m_name->setAccessibleName(tr("Your name in the history"));
    m_keep->setText(tr("Use this name"));
    m_close->setToolTip(tr("Use the name of the account, and do not ask again"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("Your name in the history"));
}

void AuthorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace kravkort
