// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/basisstrip.h"

#include "models/domain/names.h"
#include "models/domain/shares.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <numeric>

namespace kravkort {

namespace {

// The firmest ground first.
constexpr std::array firmestFirst{Basis::Confirmed, Basis::Published, Basis::Inferred, Basis::Assumed};

Qt::BrushStyle patternOf(Basis basis)
{
    switch (basis) {
    case Basis::Confirmed:
    case Basis::Published:
        return Qt::SolidPattern;
    case Basis::Inferred:
        return Qt::Dense4Pattern;
    case Basis::Assumed:
        return Qt::BDiagPattern;
    }
    return Qt::SolidPattern;
}

} // namespace

BasisStrip::BasisStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("basisWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() + 6, 0, 0);
    layout->addWidget(m_words);
}

void BasisStrip::show(const std::array<int, allBases.size()> &counts, const Phrases &phrases)
{
    m_counts = counts;
    const Theme theme = themeFor(palette());
    const auto shares = sharesOf(counts);
    QStringList words;
    QStringList plain;
    for (const Basis basis : firmestFirst) {
        const int count = counts[static_cast<size_t>(basis)];
        if (count == 0)
            continue;
        const QString share = QStringLiteral("%1\u00a0%").arg(shares[static_cast<size_t>(basis)]);
        words.append(QStringLiteral("<span style=\"color:%1\"><b>%2</b></span>&nbsp;%3&nbsp;%4&nbsp;(%5)")
                         .arg(theme.basis(basis).name(), symbolOf(basis), share.toHtmlEscaped(),
                              nameOf(basis, phrases), QString::number(count)));
        plain.append(QStringLiteral("%1 %2 (%3)").arg(share, nameOf(basis, phrases), QString::number(count)));
    }
    m_words->setText(words.join(QStringLiteral(" &nbsp; ")));
    setAccessibleDescription(plain.join(QStringLiteral(", ")));
    update();
}

void BasisStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    const int total = std::accumulate(m_counts.begin(), m_counts.end(), 0);
    QPainter painter(this);
    const QRectF strip(0.5, 2.5, width() - 1.0, fontMetrics().height() * 0.7);
    double x = strip.left();
    for (const Basis basis : firmestFirst) {
        const int count = m_counts[static_cast<size_t>(basis)];
        if (count == 0)
            continue;
        const QRectF part(x, strip.top(), strip.width() * count / total, strip.height());
        painter.fillRect(part, QBrush(theme.basis(basis), patternOf(basis)));
        painter.setPen(QPen(theme.basis(basis), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part.adjusted(0, 0, -1, 0));
        x = part.right();
    }
}

} // namespace kravkort
