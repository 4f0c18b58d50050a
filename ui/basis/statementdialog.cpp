// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/statementdialog.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"
#include "ui/basis/faultwords.h"
#include "ui/display.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

template<class E>
QStringList wordsOf()
{
    QStringList words;
    for (const char *word : Words<E>::all)
        words.append(l(word));
    return words;
}

template<class E>
QStringList namesOf(const Phrases &phrases)
{
    QStringList names;
    for (size_t i = 0; i < Words<E>::all.size(); ++i)
        names.append(nameOf(static_cast<E>(i), phrases));
    return names;
}

} // namespace

StatementDialog::StatementDialog(WorkspaceStore &store, const Display &display, const OwnSaying &saying,
                                 QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_display(display)
    , m_saying(saying)
    , m_catalogue(catalogueFileOf(store))
    , m_form(nullptr)
    , m_faults(new QLabel(this))
    , m_save(nullptr)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("statementDialog"));
    const QString kind = nameOf(saying.kind, display.phrases());
    setWindowTitle(saying.id.isEmpty() ? tr("New: %1").arg(kind) : tr("Change %1 %2").arg(kind, saying.id));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(scroll);
    m_form = new QFormLayout(sheet);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_faults->setObjectName(QStringLiteral("statementFaults"));
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    m_faults->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_faults->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_later->setSingleShot(true);
    m_later->setInterval(150);
    makeFields();
    makeGround();
    scroll->setWidget(sheet);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("statementSave"));
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_faults);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);

    connect(m_later, &QTimer::timeout, this, &StatementDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        check(); // the last letter may be younger than the last look
        if (m_save->isEnabled() && amend(m_store, this->saying()))
            accept();
    });
    check();
    focusFirst();
}

// On the first field that can be changed.
void StatementDialog::focusFirst()
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QWidget *field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const auto *line = qobject_cast<QLineEdit *>(field);
        if (!field->isEnabled() || (line && line->isReadOnly()))
            continue;
        field->setFocus();
        return;
    }
}

void StatementDialog::makeFields()
{
    const bool added = m_saying.id.isEmpty();
    const Phrases phrases = m_display.phrases();
    switch (m_saying.kind) {
    case StatementKind::Area:
        addLine(l("id"), tr("&Code:"), !added);
        addTexts(l("name"), tr("&Name:"), tr("Name in &English:"), false);
        break;
    case StatementKind::UseCase:
        addLine(l("id"), tr("&Code:"), !added);
        addCodes(l("area"), tr("Service &area:"), l("areas"), false);
        addTexts(l("name"), tr("&Name:"), tr("Name in &English:"), false);
        addTexts(l("description"), tr("&Description:"), tr("Description in En&glish:"), true);
        break;
    case StatementKind::Package:
        addLine(l("id"), tr("&Code:"), !added);
        addTexts(l("name"), tr("&Name:"), tr("Name in &English:"), false);
        addTexts(l("purpose"), tr("&Purpose:"), tr("Purpose in En&glish:"), true);
        break;
    case StatementKind::Integration:
        addLine(l("id"), tr("&Code:"), !added);
        addTexts(l("name"), tr("&Name:"), tr("Name in &English:"), false);
        addTexts(l("purpose"), tr("&Purpose:"), tr("Purpose in En&glish:"), true);
        addLine(l("component"), tr("C&omponent:"));
        addLine(l("version"), tr("&Version:"));
        addLine(l("status"), tr("S&tatus:"));
        addLine(l("url"), tr("&Address:"));
        addEffort();
        addWaits();
        break;
    case StatementKind::Requirement:
        addCodes(l("from"), tr("&Use case:"), l("usecases"), !added);
        addCodes(l("package"), tr("&Package:"), l("packages"), !added);
        addChoice(l("strength"), tr("S&trength:"), wordsOf<Strength>(), namesOf<Strength>(phrases));
        addOnly();
        break;
    case StatementKind::Membership:
        addCodes(l("from"), tr("&Package:"), l("packages"), !added);
        addCodes(l("integration"), tr("&Integration:"), l("integrations"), !added);
        addChoice(l("role"), tr("R&ole:"), wordsOf<Role>(), namesOf<Role>(phrases));
        break;
    case StatementKind::Dependency:
        addCodes(l("from"), tr("&Integration:"), l("integrations"), !added);
        addCodes(l("integration"), tr("&Needs:"), l("integrations"), !added);
        addChoice(l("kind"), tr("S&trength:"), wordsOf<DependencyKind>(), namesOf<DependencyKind>(phrases));
        addTexts(l("condition"), tr("&Condition:"), tr("Condition in &English:"), false);
        break;
    case StatementKind::Criterion:
        addLine(l("id"), tr("&Code:"), !added);
        addCodes(l("owner"), tr("&Belongs to:"), QString(), !added);
        addTexts(l("text"), tr("&Text:"), tr("Text in &English:"), true);
        addChoice(l("responsible"), tr("&Answered by:"), wordsOf<Responsible>(),
                  namesOf<Responsible>(phrases));
        break;
    }
}

void StatementDialog::makeGround()
{
    addChoice(l("basis"), tr("Ba&sis:"), wordsOf<Basis>(), namesOf<Basis>(m_display.phrases()));
    auto *source = new QComboBox;
    source->setObjectName(QStringLiteral("field-source"));
    source->setAccessibleName(tr("Source"));
    source->setEditable(true);
    source->setInsertPolicy(QComboBox::NoInsert);
    source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source->addItem(QString());
    QString present;
    const QJsonArray sources = m_catalogue.value(l("sources")).toArray();
    for (const QJsonValue &value : sources) {
        const QString title = value.toObject().value(l("title")).toString();
        source->addItem(title);
        if (value.toObject().value(l("id")) == m_saying.said.value(l("source")))
            present = title;
    }
    source->setCurrentText(present);
    source->lineEdit()->setPlaceholderText(tr("none; a known source, or the title of another"));
    m_form->addRow(tr("So&urce:"), source);
    // The source that is named stays the one that it is; another title names another.
    const QJsonValue was = m_saying.said.value(l("source"));
    const auto isSame = [source, present] { return source->currentText().simplified() == present; };
    m_fields.append({l("source"), [was, isSame] { return isSame() ? was : QJsonValue(); }});
    m_fields.append({l("sourceTitle"), [source, isSame] {
                         return isSame() ? QJsonValue() : QJsonValue(source->currentText().simplified());
                     }});
    connect(source, &QComboBox::currentTextChanged, m_later, qOverload<>(&QTimer::start));
    addLine(l("place"), tr("Place &in it:"));
    addTexts(l("reason"), tr("&Reason:"), QString(), false);
}

OwnSaying StatementDialog::saying() const
{
    OwnSaying saying = m_saying; // what the form does not show stays
    for (const Field &field : m_fields) {
        const QJsonValue value = field.value();
        if (value.isNull() || value.isUndefined())
            saying.said.remove(field.member);
        else
            saying.said.insert(field.member, value);
    }
    return saying;
}

// Words that the source does not say are not the source's: they stand as assumed until somebody says
// otherwise.
void StatementDialog::lowerBasis()
{
    const QStringList ground{l("basis"), l("source"), l("sourceTitle"), l("place"), l("reason")};
    const auto words = [&](QJsonObject said) {
        for (const QString &member : ground)
            said.remove(member);
        return said;
    };
    const QJsonObject said = saying().said;
    if (m_saidAtFirst.isEmpty())
        m_saidAtFirst = said;
    if (m_saying.id.isEmpty() || m_isBasisDecided || words(said) == words(m_saidAtFirst))
        return;
    m_isBasisDecided = true;
    const auto isUntouched = [&](const char *member) {
        return said.value(l(member)) == m_saidAtFirst.value(l(member));
    };
    if (isUntouched("basis"))
        findChild<QComboBox *>(l("field-basis"))->setCurrentIndex(static_cast<int>(Basis::Assumed));
    if (isUntouched("source") && isUntouched("sourceTitle"))
        findChild<QComboBox *>(l("field-source"))->setCurrentText(QString());
    if (isUntouched("place"))
        findChild<QLineEdit *>(l("field-place"))->clear();
}

// The English text says what the Danish one said before.
bool StatementDialog::isEnglishLeftBehind() const
{
    if (m_saying.id.isEmpty())
        return false;
    const QJsonObject now = saying().said;
    for (auto member = now.constBegin(); member != now.constEnd(); ++member) {
        const QJsonObject text = member.value().toObject();
        const QJsonObject before = m_saidAtFirst.value(member.key()).toObject();
        const QString english = text.value(l("en")).toString();
        if (!english.isEmpty() && english == before.value(l("en")).toString() &&
            text.value(l("da")) != before.value(l("da")))
            return true;
    }
    return false;
}

void StatementDialog::check()
{
    lowerBasis();
    m_later->stop();
    QStringList faults = faultsOf(m_store, saying());
    for (QString &fault : faults)
        fault = faultInWords(fault, m_display.phrases());
    m_save->setEnabled(faults.isEmpty());
    const bool behind = isEnglishLeftBehind();
    QString text = faults.isEmpty() ? tr("The catalogue is sound with this.")
                                    : QString(u"⚠ " + faults.join(QStringLiteral("\n⚠ ")));
    if (behind)
        text.prepend(
            tr("! The English text still says what the Danish one said before: change it as well, or "
               "empty it.") +
            u'\n');
    m_faults->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     faults.isEmpty() && !behind ? themeFor(palette()).quiet : themeFor(palette()).warning);
    m_faults->setPalette(colours);
}

} // namespace kravkort
