// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/amendmentverbs.h"

#include <QDialog>
#include <QList>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace kravkort {

class Display;

// What a statement of the vendor's own catalogue says, in a form for its kind. What the loader would refuse
// is shown while one types, and nothing is saved that it would.
class StatementDialog final : public QDialog
{
    Q_OBJECT

public:
    // With an id, that statement is changed; without, one is added. `said` fills the form in.
    StatementDialog(WorkspaceStore &store, const Display &display, const OwnSaying &saying,
                    QWidget *parent = nullptr);

    OwnSaying saying() const;

private:
    // A field of the form: how it reads its member of the statement from what stands in it.
    struct Field
    {
        QString member;
        std::function<QJsonValue()> value;
    };

    void makeFields();
    void focusFirst();
    void makeGround();
    void addLine(const QString &member, const QString &label, bool fixed = false);
    void addTexts(const QString &member, const QString &danish, const QString &english, bool large);
    void addChoice(const QString &member, const QString &label, const QStringList &values,
                   const QStringList &words);
    void addCodes(const QString &member, const QString &label, const QString &list, bool fixed);
    void addOnly();
    void addEffort();
    void addWaits();
    void lowerBasis();
    bool isEnglishLeftBehind() const;
    void check();

    WorkspaceStore &m_store;
    const Display &m_display;
    OwnSaying m_saying;
    QJsonObject m_catalogue;
    QFormLayout *m_form;
    QList<Field> m_fields;
    QLabel *m_faults;
    QPushButton *m_save;
    QTimer *m_later;
    QJsonObject m_saidAtFirst;     // without what it stands on
    bool m_isBasisDecided = false; // by the program once, then by the user
};

} // namespace kravkort
