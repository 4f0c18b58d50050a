// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdetailsdialog.h"

#include "models/domain/workspace/logo.h"
#include "ui/inspector/datefield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr QSize logoSize(220, 64);

} // namespace

ReportDetailsDialog::ReportDetailsDialog(WorkspaceStore &store, QWidget *parent, ChoosePicture choosePicture)
    : QDialog(parent)
    , m_store(store)
    , m_setup(reportSetup(store))
    , m_choosePicture(std::move(choosePicture))
    , m_vendor(new QLineEdit(m_setup.vendor, this))
    , m_logo(new QLabel(this))
    , m_chooseLogo(new QPushButton(tr("C&hoose…"), this))
    , m_removeLogo(new QPushButton(tr("&Remove"), this))
    , m_version(new QLineEdit(m_setup.details.version, this))
    , m_approver(new QLineEdit(m_setup.details.approver, this))
    , m_approved(new DateField(QStringLiteral("detailsApproved"), store.today(), this))
    , m_final(new QCheckBox(tr("&Final; until then “DRAFT” stands across every page"), this))
    , m_people(new QListWidget(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("reportDetailsDialog"));
    const Bid *bid = store.workspace().bid(store.currentBid());
    setWindowTitle(tr("Report details of %1").arg(bid ? bid->name : QString()));
    m_vendor->setObjectName(QStringLiteral("detailsVendor"));
    m_logo->setObjectName(QStringLiteral("detailsLogo"));
    m_chooseLogo->setObjectName(QStringLiteral("detailsChooseLogo"));
    m_removeLogo->setObjectName(QStringLiteral("detailsRemoveLogo"));
    m_version->setObjectName(QStringLiteral("detailsVersion"));
    m_approver->setObjectName(QStringLiteral("detailsApprover"));
    m_final->setObjectName(QStringLiteral("detailsFinal"));
    m_people->setObjectName(QStringLiteral("detailsPeople"));
    m_fault->setObjectName(QStringLiteral("detailsFault"));

    m_logo->setFixedHeight(logoSize.height());
    m_logo->setMinimumWidth(logoSize.width());
    m_chooseLogo->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_version->setPlaceholderText(tr("for example 1.2"));
    m_approved->setAccessibleName(tr("Approved on"));
    m_approved->show(m_setup.details.approved);
    connect(m_approved, &DateField::edited, this,
            [this](std::optional<QDate> date) { m_setup.details.approved = date; });
    m_final->setChecked(m_setup.details.isFinal);
    m_fault->setWordWrap(true);
    m_fault->hide();

    QStringList people = ownersOf(store.workspace());
    for (const QString &name : std::as_const(m_setup.publicPeople))
        if (!people.contains(name))
            people.append(name);
    for (const QString &name : std::as_const(people)) {
        auto *item = new QListWidgetItem(name, m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_setup.publicPeople.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setAccessibleName(tr("Owners whom a municipality may read of"));
    m_people->setFixedHeight(fontMetrics().lineSpacing() * 8);
    auto *peopleNote =
        new QLabel(people.isEmpty() ? tr("Nobody owns a criterion yet.")
                                    : tr("The municipality's edition names those that are ticked."),
                   this);
    peopleNote->setWordWrap(true);
    peopleNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *logoRow = new QHBoxLayout;
    logoRow->addWidget(m_logo, 1);
    logoRow->addWidget(m_chooseLogo);
    logoRow->addWidget(m_removeLogo);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Vendor"), m_vendor);
    form->addRow(tr("Logo"), logoRow);
    form->addRow(tr("V&ersion"), m_version);
    form->addRow(tr("&Approved by"), m_approver);
    form->addRow(tr("Approved on"), m_approved);
    form->addRow(QString(), m_final);
    form->addRow(tr("&Names to show"), m_people);
    form->addRow(QString(), peopleNote);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportDetailsDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDetailsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLogo(m_setup.logo);
}

void ReportDetailsDialog::chooseLogo()
{
    const QString title = tr("Choose a logo");
    const QString path =
        m_choosePicture
            ? m_choosePicture(this, title)
            : QFileDialog::getOpenFileName(this, title, QString(), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showFault(tr("The picture cannot be read: %1.").arg(file.errorString()));
        return;
    }
    const QByteArray image = file.read(largestLogo + 1);
    QPixmap picture;
    if (image.size() > largestLogo)
        showFault(tr("The picture is larger than 2 MB. Choose a smaller one."));
    else if (!logoKind(image) || !picture.loadFromData(image))
        showFault(tr("The file is no PNG, JPEG or SVG picture that can be read."));
    else
        setLogo(image);
}

void ReportDetailsDialog::setLogo(const QByteArray &image)
{
    m_setup.logo = image;
    m_fault->hide();
    QPixmap picture;
    if (!image.isEmpty() && picture.loadFromData(image)) {
        m_logo->setPixmap(picture.scaled(logoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_logo->setAccessibleName(tr("The logo, %1 by %2 pixels").arg(picture.width()).arg(picture.height()));
    } else {
        m_logo->setText(tr("none"));
        m_logo->setAccessibleName(tr("No logo"));
    }
    m_removeLogo->setEnabled(!image.isEmpty());
}

void ReportDetailsDialog::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

ReportSetup ReportDetailsDialog::setup() const
{
    ReportSetup setup = m_setup;
    setup.vendor = m_vendor->text();
    setup.details.version = m_version->text();
    setup.details.approver = m_approver->text();
    setup.details.isFinal = m_final->isChecked();
    setup.publicPeople.clear();
    for (int row = 0; row < m_people->count(); ++row)
        if (m_people->item(row)->checkState() == Qt::Checked)
            setup.publicPeople.append(m_people->item(row)->text());
    return setup;
}

void ReportDetailsDialog::accept()
{
    m_approved->commit();
    const QMetaObject::Connection heard =
        connect(&m_store, &WorkspaceStore::failed, this, [this](const Error &e) { showFault(e.message); });
    const bool saved = setReportSetup(m_store, setup());
    disconnect(heard);
    if (saved)
        QDialog::accept();
}

} // namespace kravkort
