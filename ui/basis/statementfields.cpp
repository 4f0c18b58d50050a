// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the form, by what they hold.
#include "ui/basis/statementdialog.h"

#include "ui/basis/waitstable.h"
#include "ui/display.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace kravkort {

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void StatementDialog::addLine(const QString &member, const QString &label, bool fixed)
{
    auto *line = new QLineEdit(m_saying.said.value(member).toString());
    line->setObjectName(QStringLiteral("field-") + member);
    line->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    line->setReadOnly(fixed);
    m_form->addRow(label, line);
    m_fields.append({member, [line] {
                         const QString text = line->text().trimmed();
                         return text.isEmpty() ? QJsonValue() : QJsonValue(text);
                     }});
    connect(line, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
}

// Danish, and below it English; without a label for it, the English that was there stays.
void StatementDialog::addTexts(const QString &member, const QString &danish, const QString &english,
                               bool large)
{
    const QJsonObject was = m_saying.said.value(member).toObject();
    const auto edit = [&](const QString &language, const QString &label) {
        std::function<QString()> read;
        const QString text = was.value(language).toString();
        QWidget *field = nullptr;
        if (large) {
            auto *area = new QPlainTextEdit(text);
            area->setTabChangesFocus(true);
            area->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 12);
            connect(area, &QPlainTextEdit::textChanged, m_later, qOverload<>(&QTimer::start));
            read = [area] { return area->toPlainText().trimmed(); };
            field = area;
        } else {
            auto *line = new QLineEdit(text);
            connect(line, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
            read = [line] { return line->text().trimmed(); };
            field = line;
        }
        field->setObjectName(QStringLiteral("field-%1-%2").arg(member, language));
        field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        m_form->addRow(label, field);
        return read;
    };
    const auto da = edit(l("da"), danish);
    const auto en = english.isEmpty()
                        ? std::function<QString()>([was] { return was.value(l("en")).toString(); })
                        : edit(l("en"), english);
    m_fields.append({member, [da, en] {
                         QJsonObject text;
                         if (const QString said = da(); !said.isEmpty())
                             text.insert(l("da"), said);
                         if (const QString said = en(); !said.isEmpty())
                             text.insert(l("en"), said);
                         return text.isEmpty() ? QJsonValue() : QJsonValue(text);
                     }});
}

void StatementDialog::addChoice(const QString &member, const QString &label, const QStringList &values,
                                const QStringList &words)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("field-") + member);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    for (qsizetype i = 0; i < values.size(); ++i)
        box->addItem(words.at(i), values.at(i));
    box->setCurrentIndex(std::max(0, box->findData(m_saying.said.value(member).toString())));
    m_form->addRow(label, box);
    m_fields.append({member, [box] { return QJsonValue(box->currentData().toString()); }});
    connect(box, &QComboBox::currentIndexChanged, m_later, qOverload<>(&QTimer::start));
}

// One of the things in a list of the catalogue; without a list, whatever may own criteria.
void StatementDialog::addCodes(const QString &member, const QString &label, const QString &list, bool fixed)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("field-") + member);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (m_saying.id.isEmpty())
        box->addItem(tr("– choose –"), QString());
    const QStringList lists =
        list.isEmpty() ? QStringList{l("packages"), l("integrations")} : QStringList{list};
    for (const QString &each : lists) {
        const QJsonArray things = m_catalogue.value(each).toArray();
        for (const QJsonValue &value : things) {
            const QJsonObject name = value.toObject().value(l("name")).toObject();
            const QString english = name.value(l("en")).toString();
            const bool inEnglish = m_display.language() == Language::English && !english.isEmpty();
            const QString id = value.toObject().value(l("id")).toString();
            box->addItem(QString(id + u"  " + (inEnglish ? english : name.value(l("da")).toString())), id);
        }
    }
    if (list.isEmpty())
        box->addItem(tr("GV  General terms"), generalCode());
    box->setCurrentIndex(std::max(0, box->findData(m_saying.said.value(member).toString())));
    box->setEnabled(!fixed);
    m_form->addRow(label, box);
    m_fields.append({member, [box] { return QJsonValue(box->currentData().toString()); }});
    connect(box, &QComboBox::currentIndexChanged, m_later, qOverload<>(&QTimer::start));
}

// The members of the package that the use case leans on; none ticked means all of them.
void StatementDialog::addOnly()
{
    auto *line = new QLineEdit;
    QStringList codes;
    const QJsonArray was = m_saying.said.value(l("only")).toArray();
    for (const QJsonValue &code : was)
        codes.append(code.toString());
    line->setText(codes.join(QStringLiteral(", ")));
    line->setObjectName(QStringLiteral("field-only"));
    line->setAccessibleName(tr("Of the package only"));
    line->setPlaceholderText(tr("all of its integrations; otherwise codes such as SF1470, SF1590"));
    m_form->addRow(tr("Of it &only:"), line);
    m_fields.append({l("only"), [line] {
                         QString text = line->text();
                         const QStringList named = text.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
                         return named.isEmpty() ? QJsonValue()
                                                : QJsonValue(QJsonArray::fromStringList(named));
                     }});
    connect(line, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
}

// Hours; nothing is said of the effort where all of them are 0.
void StatementDialog::addEffort()
{
    const QJsonObject was = m_saying.said.value(l("effort")).toObject();
    QList<std::pair<QString, QDoubleSpinBox *>> boxes;
    const auto add = [&](const char *member, const QString &label) {
        auto *box = new QDoubleSpinBox;
        box->setObjectName(QStringLiteral("field-effort-") + l(member));
        box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        box->setRange(0, 100'000);
        box->setDecimals(2);
        box->setSuffix(tr(" h"));
        box->setValue(was.value(l(member)).toDouble());
        m_form->addRow(label, box);
        boxes.append({l(member), box});
        connect(box, &QDoubleSpinBox::valueChanged, m_later, qOverload<>(&QTimer::start));
    };
    add("optimistic", tr("Effort, at best:"));
    add("likely", tr("Effort, likely:"));
    add("pessimistic", tr("Effort, at worst:"));
    add("perMunicipality", tr("For each municipality:"));
    m_fields.append({l("effort"), [boxes, was] {
                         QJsonObject effort;
                         bool any = false;
                         for (const auto &[member, box] : boxes) {
                             effort.insert(member, box->value());
                             any = any || box->value() > 0;
                         }
                         effort.insert(l("basis"), was.value(l("basis")).toString(l("assumed")));
                         return any ? QJsonValue(effort) : QJsonValue();
                     }});
}

void StatementDialog::addWaits()
{
    auto *table = new WaitsTable(m_saying.said.value(l("waits")).toArray());
    m_form->addRow(tr("&Waits:"), table);
    m_fields.append({l("waits"), [table] {
                         const QJsonArray waits = table->waits();
                         return waits.isEmpty() ? QJsonValue() : QJsonValue(waits);
                     }});
    connect(table, &QTableWidget::cellChanged, m_later, qOverload<>(&QTimer::start));
}

} // namespace kravkort
