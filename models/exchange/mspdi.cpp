// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plaintext.h"
#include "models/exchange/projectplan.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double dayHours = 8;
constexpr qsizetype longestName = 512; // more is refused

QDateTime morning(QDate date)
{
    return {date, QTime(8, 0)};
}

QDateTime evening(QDate date)
{
    return {date, QTime(17, 0)};
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() > 5;
}

QDate workdayFrom(QDate date)
{
    while (isWeekend(date))
        date = date.addDays(1);
    return date;
}

// The day on which `days` working days begin that end on `last`.
QDate daysBefore(QDate last, int days)
{
    QDate date = last;
    for (int left = days - 1; left > 0;) {
        date = date.addDays(-1);
        if (!isWeekend(date))
            --left;
    }
    return date;
}

QDate daysAfter(QDate first, int days)
{
    QDate date = first;
    for (int left = days - 1; left > 0;) {
        date = date.addDays(1);
        if (!isWeekend(date))
            --left;
    }
    return date;
}

struct Dates
{
    QDate start, finish;
};

class MspdiWriter
{
public:
    MspdiWriter(const Plan &plan, const QDateTime &now)
        : m_plan(plan)
        , m_now(now)
        , m_xml(&m_bytes)
        , m_start(workdayFrom(plan.start))
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        for (const PlanTask &task : plan.tasks)
            if (!task.owner.isEmpty() && !m_owners.contains(task.owner))
                m_owners.append(task.owner);
        for (qsizetype t = 0; t < plan.tasks.size(); ++t)
            m_dates.append(datesOf(plan.tasks.at(t)));
        for (qsizetype t = 0; t < plan.tasks.size(); ++t)
            if (isSummary(t))
                for (qsizetype below = t + 1; below < plan.tasks.size() && plan.tasks.at(below).level > 1;
                     ++below) {
                    m_dates[t].start = std::min(m_dates.at(t).start, m_dates.at(below).start);
                    m_dates[t].finish = std::max(m_dates.at(t).finish, m_dates.at(below).finish);
                }
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("Project"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://schemas.microsoft.com/project"));
        text("SaveVersion", QStringLiteral("12"));
        text("Name", m_plan.name.left(longestName));
        text("Title", m_plan.name.left(longestName));
        moment("CreationDate", m_now);
        number("ScheduleFromStart", 1);
        QDate first = m_start, last = m_start;
        for (const Dates &dates : std::as_const(m_dates)) {
            first = std::min(first, dates.start);
            last = std::max(last, dates.finish);
        }
        moment("StartDate", morning(first));
        moment("FinishDate", evening(m_plan.finish ? std::max(last, *m_plan.finish) : last));
        number("CalendarUID", 1);
        text("DefaultStartTime", QStringLiteral("08:00:00"));
        text("DefaultFinishTime", QStringLiteral("17:00:00"));
        number("MinutesPerDay", 480);
        number("MinutesPerWeek", 2400);
        number("DaysPerMonth", 20);
        writeCalendar();
        writeTasks();
        writeResources();
        writeAssignments();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    bool isSummary(qsizetype t) const
    {
        return t + 1 < m_plan.tasks.size() && m_plan.tasks.at(t).level < m_plan.tasks.at(t + 1).level;
    }
    static double hoursOf(const PlanTask &task) { return task.hours.value_or(0); }
    Dates datesOf(const PlanTask &task) const
    {
        if (task.finished)
            return {daysBefore(*task.finished, workdaysOf(task)), *task.finished};
        if (task.due)
            return {daysBefore(*task.due, workdaysOf(task)), *task.due};
        return {m_start, daysAfter(m_start, workdaysOf(task))};
    }

    void text(const char *name, const QString &words)
    {
        m_xml.writeTextElement(QString::fromLatin1(name), printable(words));
    }
    void number(const char *name, qint64 value) { text(name, QString::number(value)); }
    void moment(const char *name, const QDateTime &time)
    {
        text(name, time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    }
    void span(const char *name, double hours)
    {
        const auto minutes = static_cast<qint64>(std::llround(std::min(hours, 1e6) * 60));
        text(name, QStringLiteral("PT%1H%2M0S").arg(minutes / 60).arg(minutes % 60));
    }

    void writeCalendar()
    {
        m_xml.writeStartElement(QStringLiteral("Calendars"));
        m_xml.writeStartElement(QStringLiteral("Calendar"));
        number("UID", 1);
        text("Name", QStringLiteral("Standard"));
        number("IsBaseCalendar", 1);
        m_xml.writeStartElement(QStringLiteral("WeekDays"));
        for (int weekday = 1; weekday <= 7; ++weekday) { // 1 is Sunday
            const bool works = weekday != 1 && weekday != 7;
            m_xml.writeStartElement(QStringLiteral("WeekDay"));
            number("DayType", weekday);
            number("DayWorking", works ? 1 : 0);
            if (works) {
                m_xml.writeStartElement(QStringLiteral("WorkingTimes"));
                for (const auto &[from, to] : {std::pair("08:00:00", "12:00:00"), {"13:00:00", "17:00:00"}}) {
                    m_xml.writeStartElement(QStringLiteral("WorkingTime"));
                    text("FromTime", QString::fromLatin1(from));
                    text("ToTime", QString::fromLatin1(to));
                    m_xml.writeEndElement();
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeTasks()
    {
        m_xml.writeStartElement(QStringLiteral("Tasks"));
        int outer = 0, inner = 0;
        for (qsizetype t = 0; t < m_plan.tasks.size(); ++t) {
            const PlanTask &task = m_plan.tasks.at(t);
            inner = task.level == 1 ? 0 : inner + 1;
            outer += task.level == 1 ? 1 : 0;
            const QString outline =
                task.level == 1 ? QString::number(outer) : QStringLiteral("%1.%2").arg(outer).arg(inner);
            const bool estimated = !isSummary(t) && !task.hours;
            m_xml.writeStartElement(QStringLiteral("Task"));
            number("UID", t + 1);
            number("ID", t + 1);
            text("Name", QString(task.code + u' ' + task.name).left(longestName));
            number("Type", 0);
            number("IsNull", 0);
            moment("CreateDate", m_now);
            text("WBS", outline);
            text("OutlineNumber", outline);
            number("OutlineLevel", task.level);
            number("Priority", 500);
            moment("Start", morning(m_dates.at(t).start));
            moment("Finish", evening(m_dates.at(t).finish));
            span("Duration", dayHours * workdaysOf(task));
            number("DurationFormat", estimated ? 39 : 7); // days, with a question mark where nobody knows
            span("Work", hoursOf(task));
            number("Estimated", estimated ? 1 : 0);
            number("Milestone", 0);
            number("Summary", isSummary(t) ? 1 : 0);
            number("PercentComplete", task.percent);
            if (task.finished) {
                moment("ActualStart", morning(m_dates.at(t).start));
                moment("ActualFinish", evening(m_dates.at(t).finish));
            }
            // Must be finished by its due date, and as soon as it can otherwise.
            number("ConstraintType", task.due ? 7 : 0);
            number("CalendarUID", -1);
            if (task.due) {
                moment("ConstraintDate", evening(*task.due));
                moment("Deadline", evening(*task.due));
            }
            text("Notes", task.notes);
            for (const int before : task.after) {
                m_xml.writeStartElement(QStringLiteral("PredecessorLink"));
                number("PredecessorUID", before + 1);
                number("Type", 1); // from finish to start
                number("CrossProject", 0);
                number("LinkLag", 0);
                number("LagFormat", 7);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeResources()
    {
        m_xml.writeStartElement(QStringLiteral("Resources"));
        for (qsizetype r = 0; r < m_owners.size(); ++r) {
            m_xml.writeStartElement(QStringLiteral("Resource"));
            number("UID", r + 1);
            number("ID", r + 1);
            text("Name", m_owners.at(r).left(longestName));
            number("Type", 1);
            number("IsNull", 0);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeAssignments()
    {
        m_xml.writeStartElement(QStringLiteral("Assignments"));
        int uid = 0;
        for (qsizetype t = 0; t < m_plan.tasks.size(); ++t) {
            const PlanTask &task = m_plan.tasks.at(t);
            if (task.owner.isEmpty())
                continue;
            m_xml.writeStartElement(QStringLiteral("Assignment"));
            number("UID", ++uid);
            number("TaskUID", t + 1);
            number("ResourceUID", m_owners.indexOf(task.owner) + 1);
            moment("Finish", evening(m_dates.at(t).finish));
            moment("Start", morning(m_dates.at(t).start));
            number("Units", 1);
            span("Work", hoursOf(task));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const Plan &m_plan;
    QDateTime m_now;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QDate m_start;
    QStringList m_owners;
    QList<Dates> m_dates; // by task
};

} // namespace

QByteArray mspdiOf(const Plan &plan, const QDateTime &now)
{
    return MspdiWriter(plan, now).write();
}

} // namespace kravkort
