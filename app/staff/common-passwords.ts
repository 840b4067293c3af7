/**
 * Words, names and phrases that turn up in passwords over and over, compiled for this shop: an attacker tries them
 * and what is made of two or three of them first. Lower case, letters and digits only.
 */
export const COMMON_PASSWORDS = `
password passwort passphrase passcode passw secret secure security login logon access letmein opensesame sesame
welcome welcomehome hello hellothere helloworld goodbye goodmorning goodnight whatever nothing something anything
changeme changeit default guest user username root administrator sysadmin superuser manager master owner staff
support service system server database computer internet website online network laptop desktop windows microsoft
google facebook instagram youtube twitter tiktok amazon netflix spotify apple iphone android samsung nokia linux
iloveyou iloveu iloveyouforever iloveyousomuch ilovemyself ilovegod iloveher ilovehim loveyou loveme lovelove
lover lovers lovely loveyourself forever always together everything sweetheart sweetie honey honeybee darling
babygirl babyboy babydoll baby angel angels princess prince queen king kings queens beautiful gorgeous handsome
pretty cutie cuteness sexy hottie barbie kitty hellokitty kitten kittens puppy puppies doggie doggy monkey monkeys
dragon dragons tiger tigers lion lions eagle eagles panther falcon falcons cowboy cowboys panda koala bunny rabbit
butterfly dolphin dolphins horse horses pony elephant turtle penguin chicken cheese cookie cookies chocolate
vanilla strawberry banana bananas orange cherry peaches pepper ginger pumpkin peanut butter sugar candy cupcake
coffee pizza burger bacon whiskey vodka beer wine sunshine sunflower sunset summer winter spring autumn january
february march april june july august september october november december monday tuesday wednesday thursday
friday saturday sunday christmas halloween thanksgiving newyear birthday happybirthday holiday vacation weekend
flower flowers rainbow rainbows diamond diamonds crystal silver golden purple yellow orchid jasmine rosebud
starlight moonlight midnight shadow thunder lightning phoenix hunter ranger ninja samurai warrior knight wizard
merlin gandalf frodo hobbit starwars startrek skywalker darthvader yoda jedi batman superman spiderman ironman
wonderwoman avengers marvel pokemon pikachu mario zelda minecraft fortnite roblox matrix trustno one trustnoone
football baseball basketball softball volleyball soccer hockey golf golfer tennis rugby boxing cricket swimming
dancer dancing music guitar piano drummer singer rockstar rocknroll metallica nirvana slipknot eminem beatles
arsenal chelsea liverpool barcelona realmadrid juventus manchester manutd lakers yankees redsox steelers packers
raiders bulldog bulldogs wildcats mustang ferrari porsche corvette camaro mercedes toyota honda yamaha harley
freedom america american england london paris texas dallas california newyork chicago boston florida hawaii
canada mexico brazil india germany france italy spain australia michael michelle jennifer jessica ashley amanda
daniel andrew matthew joshua anthony robert thomas william charlie george jordan taylor brandon justin nicole
samantha elizabeth stephanie melissa heather danielle rachel rebecca victoria alexander alexis hannah sophie
sophia olivia isabella emily emma lauren megan brittany tiffany amber brooke maggie bailey buster ginger lucky
tigger snoopy mickey mickeymouse minnie donald garfield scooby simpson homer bart snowball snowflake snowman
jesus jesuschrist christ godisgood godislove blessed heaven faith hope grace trinity amen allah hallelujah
family friend friends friendship bestfriend bestfriends mother father mommy daddy sister brother husband wife
children grandma grandpa money dollar dollars million millionaire rich success winner champion number killer
badboy badgirl bitch asshole fuckyou fuckoff bullshit shithead pussy hardcore blowjob playboy player gangster
qwerty qwertz azerty asdf asdfgh zxcvbn zxcvbnm qweasd qweasdzxc qazwsx abc abcd abcdef abcabc xxx onetwothree
onetwothreefour onetwothreefourfive thequickbrownfox thequickbrown quickbrownfox jumpsoverthelazydog thelazydog
correcthorse correcthorsebattery correcthorsebatterystaple horsebatterystaple batterystaple tobeornottobe
thatisthequestion onceuponatime maytheforcebewithyou itwasthebestoftimes callmeishmael openthedoor
thisismypassword mypassword mypasswordis newpassword oldpassword thepassword nopassword yourpassword
passwordpassword strongpassword longpassword goodpassword badpassword temppassword testpassword testing tester
test temp temporary demo sample example blahblah lorem ipsum loremipsum loremipsumdolor loremipsumdolorsitamet
idontknow idontcare idonotknow whoami whoareyou howareyou iamthebest iamawesome nobodyknows guessme cantguess
twinkletwinkle twinklelittlestar happyhappy rowrowrowyourboat maryhadalittlelamb humptydumpty abracadabra
supercalifragilistic hakunamatata carpediem veryimportant keepcalm keepcalmandcarryon liveLaughLove livelaughlove
beauty skin spa salon facial glow serum cosmetic cosmetics cleanser moisturizer sunscreen makeup lotion cream
`
