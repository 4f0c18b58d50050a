// SPDX-License-Identifier: GPL-3.0-or-later
// What the requirement tree shows and takes: the data side of RequirementModel.
#include "models/domain/entry/attention.h"
#include "models/domain/meeting/dialogue.h"
#include "models/domain/text/names.h"
#include "models/item/requirementplace.h"

#include <QLocale>

namespace kravkort {

QVariant RequirementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index);
    if (role == NodeRole)
        return QVariant::fromValue(nodeOf(place));
    if (place.kind == Place::Kind::Criterion)
        return criterionData(place.criterion, index.column(), role);
    if (index.column() == AttentionColumn &&
        (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)) {
        const Attention attention = attentionBelow(index);
        if (role == Qt::DisplayRole)
            return attentionCounts(attention);
        return attention.isEmpty() ? QString()
                                   : tr("Below: %1 overdue, %2 due soon, %3 blocked, %4 with expired "
                                        "evidence, %5 with broken evidence, %6 asking again")
                                         .arg(attention.overdue)
                                         .arg(attention.soon)
                                         .arg(attention.blocked)
                                         .arg(attention.expired)
                                         .arg(attention.broken)
                                         .arg(attention.asking);
    }
    return groupData(place, index.column(), role);
}

std::optional<AnswerField> RequirementModel::fieldOf(int column)
{
    switch (column) {
    case WorkColumn:
        return AnswerField::Work;
    case OutcomeColumn:
        return AnswerField::Outcome;
    case OwnerColumn:
        return AnswerField::Owner;
    case DueColumn:
        return AnswerField::Due;
    case EstimateColumn:
        return AnswerField::Estimate;
    case NoteColumn:
        return AnswerField::Note;
    default:
        return std::nullopt;
    }
}

Attention RequirementModel::attentionOf(int criterion) const
{
    const CriterionId &id = m_shown->criteria.at(criterion).id;
    Attention attention = attentionTo(m_store.picture(), m_store.answer(id), criterion);
    const EvidenceTrouble trouble = m_troubles.value(id);
    attention.expired = trouble.expired ? 1 : 0;
    attention.broken = trouble.broken ? 1 : 0;
    return attention;
}

Attention RequirementModel::attentionBelow(const QModelIndex &index) const
{
    Attention sum;
    for (const CriterionId &id : criteriaBelow(index.siblingAtColumn(NameColumn)))
        if (const int k = m_shown->criterionIndex.value(id, -1); k >= 0)
            sum += attentionOf(k);
    return sum;
}

QString RequirementModel::askingWords(const CriterionId &criterion) const
{
    const Answer given = m_store.answerGiven(criterion);
    //: a criterion is worded otherwise now; %1 is its result until then, such as "met"
    return given.outcome == Outcome::Unknown ? tr("asks again")
                                             : tr("asks again, was %1").arg(nameOf(given.outcome, m_phrases));
}

QVariant RequirementModel::criterionData(int k, int column, int role) const
{
    const Criterion &criterion = m_shown->criteria.at(k);
    const Picture &picture = m_store.picture();
    const QString &text = criterion.text.in(m_phrases.language());
    const auto answer = [&] { return m_store.answer(criterion.id); };
    switch (role) {
    case CodeRole:
        return criterion.id.code;
    case TextRole:
        return text;
    case SearchRole:
        return QString(criterion.id.code + u' ' + text + u' ' + answer().owner + u' ' + answer().note);
    case OutcomeRole:
        return static_cast<int>(picture.outcomes.at(k));
    case WorkRole:
        return static_cast<int>(answer().work);
    case ResponsibleRole:
        return static_cast<int>(criterion.responsible);
    case StrengthRole:
        return static_cast<int>(picture.scope.strengthOf(criterion));
    case InScopeRole:
        return true;
    case OwnerNameRole:
        return answer().owner;
    case BasisRole:
        return static_cast<int>(criterion.ground.basis);
    case OverdueRole:
        return deadlineOf(answer(), picture.today) == Deadline::Overdue;
    case SoonRole:
        return deadlineOf(answer(), picture.today) == Deadline::Soon;
    case BlockedRole:
        return !blockersOf(picture, k).isEmpty();
    case ExpiredRole:
        return m_troubles.value(criterion.id).expired;
    case BrokenRole:
        return m_troubles.value(criterion.id).broken;
    case AskingRole:
        return picture.asksAgain.value(k);
    case NotAgreedRole:
        if (!m_notAgreed)
            m_notAgreed = notAgreedOn(m_store.workspace(), m_store.currentBid());
        return m_notAgreed->contains(criterion.id);
    case GivenRole:
        return static_cast<int>(m_store.answerGiven(criterion.id).outcome);
    case Qt::ToolTipRole:
        if (column == NameColumn)
            return QString(criterion.id.code + u"\n" + text);
        if (column == OutcomeColumn && picture.asksAgain.value(k))
            return askingWords(criterion.id);
        if (column == OutcomeColumn && !answer().reason.isEmpty())
            return answer().reason;
        if (column == NoteColumn)
            return answer().note;
        return attentionSentences(picture, answer(), k, m_phrases);
    case Qt::EditRole:
        switch (column) {
        case WorkColumn:
            return static_cast<int>(answer().work);
        case OutcomeColumn:
            return static_cast<int>(answer().outcome);
        case OwnerColumn:
            return answer().owner;
        case DueColumn:
            return answer().due ? QVariant(*answer().due) : QVariant(QDate());
        case EstimateColumn:
            return answer().estimate ? QVariant(*answer().estimate) : QVariant();
        case NoteColumn:
            return answer().note;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return QString(criterion.id.code + u": " + text);
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return QString(criterion.id.code + u"  " + text);
        case RoleColumn:
            return nameOf(criterion.responsible, m_phrases);
        case AttentionColumn:
            return attentionText(attentionOf(k), m_phrases);
        case WorkColumn:
            return nameOf(answer().work, m_phrases);
        case OutcomeColumn:
            return picture.asksAgain.value(k) ? askingWords(criterion.id)
                                              : nameOf(answer().outcome, m_phrases);
        case OwnerColumn:
            return answer().owner;
        case DueColumn:
            return answer().due
                       ? QLocale().toString(*answer().due, tr("d MMM yy", "date format of a narrow column"))
                       : QString();
        case EstimateColumn:
            return answer().estimate
                       ? tr("%1 h", "hours")
                             .arg(QLocale().toString(*answer().estimate, 'f', QLocale::FloatingPointShortest))
                       : QString();
        case NoteColumn:
            return answer().note.simplified();
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant RequirementModel::progressData(const NodeProgress &progress, int column, int role) const
{
    switch (role) {
    case EffectiveRole:
        return progress.effective;
    case OwnRole:
        return progress.own.ratio();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == OutcomeColumn ? QVariant(percent(progress.effective)) : QVariant();
    case Qt::ToolTipRole:
        if (column != OutcomeColumn)
            return {};
        return tr("Effective %1: no more than what it depends on.\nOwn criteria: %2 of %3 met.\nWith all it "
                  "depends on: %4 of %5 met.")
            .arg(percent(progress.effective))
            .arg(progress.own.met())
            .arg(progress.own.applicable())
            .arg(progress.pooled.met())
            .arg(progress.pooled.applicable());
    default:
        return {};
    }
}

QVariant RequirementModel::groupData(const Place &place, int column, int role) const
{
    const Picture &picture = m_store.picture();
    const bool integration = place.kind == Place::Kind::Integration;
    const bool general = !integration && place.package == OutlineGroup::general;
    const bool inScope = integration || general || picture.scope.packages.at(place.package).inScope;
    const NodeRef node = nodeOf(place);
    const Strength strength = integration ? picture.scope.integrations.at(place.integration).strength
                              : general   ? picture.scope.generalStrength
                                          : picture.scope.packages.at(place.package).strength;
    const Decision decision =
        integration || general ? Decision::Offered : picture.selection.decisions.at(place.package);
    const QString title = titleOf(*m_shown, node, m_phrases);
    switch (role) {
    case CodeRole:
        return node.code;
    case TextRole:
        return title;
    case SearchRole:
        return QString(node.code + u' ' + title);
    case StrengthRole:
        return static_cast<int>(strength);
    case InScopeRole:
        return inScope;
    case BasisRole:
        if (integration)
            return static_cast<int>(m_shown->integrations.at(place.integration).ground.basis);
        return general ? QVariant()
                       : QVariant(static_cast<int>(m_shown->packages.at(place.package).ground.basis));
    default:
        break;
    }
    if (column == NameColumn &&
        (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return QString(node.code + u"  " + title);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (column == StrengthColumn)
            return nameOf(strength, m_phrases);
        if (column == RoleColumn && integration)
            return nameOf(picture.scope.integrations.at(place.integration).role, m_phrases);
        if (column == RoleColumn && !general && strength == Strength::Supplementary)
            return nameOf(decision, m_phrases);
    }
    if (!inScope)
        return {};
    return progressData(integration ? picture.progress.integrations.at(place.integration)
                        : general   ? picture.progress.general
                                    : picture.progress.packages.at(place.package),
                        column, role);
}

QVariant RequirementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == AttentionColumn)
        return tr("! overdue: the date is past and the criterion is open\n◷ due soon: within 14 days\n"
                  "⊘ blocked: an integration that it needs is not met yet\n"
                  "⚠ evidence expired: its date is past\n≠ evidence broken: no longer what was attached\n"
                  "↻ asks again: it was answered in other words");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Package, integration and criterion");
    case StrengthColumn:
        return tr("Strength");
    case RoleColumn:
        return tr("Role / responsible");
    case AttentionColumn:
        return tr("Attention", "column: overdue, due soon, blocked");
    case WorkColumn:
        return tr("Work");
    case OutcomeColumn:
        return tr("Result");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case EstimateColumn:
        return tr("Estimate", "column: hours");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

bool RequirementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Place place = placeOf(index);
    if (place.kind != Place::Kind::Criterion)
        return false;
    const QList<CriterionId> criterion{m_shown->criteria.at(place.criterion).id};
    switch (index.column()) {
    case WorkColumn:
        m_store.setWork(criterion, static_cast<Work>(value.toInt()));
        return true;
    case OutcomeColumn:
        if (value.toInt() == static_cast<int>(Outcome::NotApplicable))
            return false;
        m_store.setOutcome(criterion, static_cast<Outcome>(value.toInt()));
        return true;
    case OwnerColumn:
        m_store.setOwner(criterion, value.toString().trimmed());
        return true;
    case DueColumn: {
        const QDate date = value.toDate();
        m_store.setDue(criterion, date.isValid() ? std::optional(date) : std::nullopt);
        return true;
    }
    case EstimateColumn: {
        bool ok = false;
        const double hours = value.toDouble(&ok);
        if (value.isValid() && (!ok || hours < 0))
            return false;
        m_store.setEstimate(criterion, value.isValid() ? std::optional(hours) : std::nullopt);
        return true;
    }
    case NoteColumn:
        m_store.setNote(criterion.first(), value.toString());
        return true;
    default:
        return false;
    }
}

Qt::ItemFlags RequirementModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (placeOf(index).kind == Place::Kind::Criterion) {
        flags |= Qt::ItemNeverHasChildren;
        if (index.column() >= WorkColumn)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

} // namespace kravkort
