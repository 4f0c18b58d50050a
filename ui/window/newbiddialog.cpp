// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newbiddialog.h"

#include "ui/scope/bidnames.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kravkort {

NewBidDialog::NewBidDialog(const Workspace &workspace, const SolutionId &solution, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_solution(new QComboBox(this))
    , m_pattern(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newBidDialog"));
    setWindowTitle(tr("New bid"));
    m_name->setObjectName(QStringLiteral("newBidName"));
    m_solution->setObjectName(QStringLiteral("newBidSolution"));
    m_pattern->setObjectName(QStringLiteral("newBidPattern"));
    for (QComboBox *combo : {m_solution, m_pattern}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    }
    for (const Solution &one : byName(workspace.table<Solution>()))
        m_solution->addItem(shownName(one), one.id.code);
    m_solution->setCurrentIndex(std::max(0, m_solution->findData(solution.code)));
    m_pattern->addItem(tr("Nothing chosen yet"), QString());
    for (const Solution &one : byName(workspace.table<Solution>()))
        for (const Bid &bid : byName(workspace.table<Bid>()))
            if (bid.solution == one.id)
                m_pattern->addItem(tr("As in %1 – %2", "solution, bid").arg(one.name, shownName(bid)),
                                   bid.id.code);
    m_pattern->setToolTip(tr("The use cases and decisions of that bid; not its date and municipalities"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name of the bid"), m_name);
    form->addRow(tr("&Solution"), m_solution);
    form->addRow(tr("&Begin with"), m_pattern);
    form->addRow(m_buttons);
    setMinimumWidth(460);
    const auto check = [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty() && !this->solution().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NewBidDialog::name() const
{
    return m_name->text().trimmed();
}

SolutionId NewBidDialog::solution() const
{
    return {m_solution->currentData().toString()};
}

BidId NewBidDialog::pattern() const
{
    return {m_pattern->currentData().toString()};
}

} // namespace kravkort
