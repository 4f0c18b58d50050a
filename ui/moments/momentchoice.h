// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/text/result.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace kravkort {

class Display;
class WorkspaceStore;

// A moment of the current bid: now or none, where these are offered, a day, or one of its frozen ones. Both
// must outlive it.
class MomentChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class First { Now, Nothing, Day };

    // `name` becomes the chooser's object name, the day's is that with "Day" after it.
    MomentChoice(const QString &name, First first, const WorkspaceStore &store, const Display &display,
                 QWidget *parent = nullptr);

    void setAccessibleName(const QString &name);
    bool isNothing() const;
    // As momentNamed() understands it; empty for nothing.
    QString words() const;
    // Refused where the bid was not there yet, or what is frozen does not hold.
    Result<BidMoment> moment() const;
    void chooseNow();
    void chooseDay(QDate day);
    void chooseFrozen(const FrozenId &frozen);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    const WorkspaceStore &m_store;
    const Display &m_display;
    QComboBox *m_kind;
    QDateEdit *m_day;
};

} // namespace kravkort
