#include "core/iotedge/routes/condition_grammar.h"

namespace core {

using Kind = RouteTokenKind;

int strengthOf(Kind kind)
{
    switch (kind) {
    case Kind::Star:
    case Kind::Slash:
    case Kind::Percent:
        return 13;
    case Kind::Plus:
    case Kind::Minus:
    case Kind::Concat:
        return 12;
    case Kind::Less:
    case Kind::LessOrEqual:
    case Kind::Greater:
    case Kind::GreaterOrEqual:
        return 11;
    case Kind::Equal:
    case Kind::NotEqual:
        return 10;
    case Kind::And:
        return 9;
    case Kind::Or:
        return 8;
    case Kind::Coalesce:
        return 7;
    // The grammar takes an unknown character as an operator, so that its compiler can name it.
    case Kind::Unknown:
        return 4;
    default:
        return 0;
    }
}

bool startsOperand(Kind kind)
{
    switch (kind) {
    case Kind::OpenParenthesis:
    case Kind::OpenBrace:
    case Kind::Name:
    case Kind::SystemName:
    case Kind::True:
    case Kind::False:
    case Kind::Null:
    case Kind::Undefined:
    case Kind::Integer:
    case Kind::HexInteger:
    case Kind::Real:
    case Kind::String:
    case Kind::UnterminatedString:
    case Kind::Minus:
    case Kind::Not:
    case Kind::Unknown:
        return true;
    default:
        return false;
    }
}

ConditionKind literalKind(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return ConditionKind::Property;
    case Kind::SystemName:
        return ConditionKind::SystemProperty;
    case Kind::True:
        return ConditionKind::True;
    case Kind::False:
        return ConditionKind::False;
    case Kind::Null:
        return ConditionKind::Null;
    case Kind::Undefined:
        return ConditionKind::Undefined;
    case Kind::Integer:
    case Kind::HexInteger:
    case Kind::Real:
        return ConditionKind::Number;
    case Kind::String:
        return ConditionKind::String;
    default:
        return ConditionKind::Fault;
    }
}

} // namespace core
